struct Burnt: Error {}

func fry(_ name: String) async throws(Burnt) -> String {
    try await Task.sleep(for: .milliseconds(100))
    throw Burnt()
}

@main struct Main {
    static func main() async {
        do {
            print(try await fry("toast"))
        } catch {
            print("main caught \(error)")
        }
    }
}
