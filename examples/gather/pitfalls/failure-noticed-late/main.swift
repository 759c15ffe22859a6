struct Burnt: Error {}

func make(_ name: String, _ ms: Int) async throws {
    try await Task.sleep(for: .milliseconds(ms))
    if name == "toast" { print("toast burnt"); throw Burnt() }
    print("\(name) ready")
}

@main struct Main {
    static func main() async {
        async let tea: Void = make("tea", 400)
        async let toast: Void = make("toast", 100)
        do {
            _ = try await (tea, toast)
        } catch {
            print("main caught \(error)")
        }
    }
}
