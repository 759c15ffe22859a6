struct Full: Error {}
@MainActor var saved: [String] = []

@MainActor func save(_ dish: String) async throws {
    if dish == "toast" { throw Full() }
    try await Task.sleep(for: .milliseconds(300))
    saved.append(dish)
}

@main struct Main {
    static func main() async {
        do {
            async let toast: Void = save("toast")
            async let tea: Void = save("tea")
            _ = try await (toast, tea)
        } catch { print("main caught \(error)") }
        print("main has \(saved)")
    }
}
