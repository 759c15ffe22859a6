struct Full: Error {}

func save(_ dish: String) async throws {
    try await Task.sleep(for: .milliseconds(100))
    if dish == "toast" { throw Full() }
    print("\(dish) saved")
}

@main struct Main {
    static func main() async {
        do {
            async let tea: Void = save("tea")
            async let toast: Void = save("toast")
            _ = try await (tea, toast)
            print("main has saved all")
        } catch { print("main caught \(error)") }
    }
}
