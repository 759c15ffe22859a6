struct Full: Error {}
@MainActor var saved: [String] = []

@MainActor func save(_ dish: String) async throws {
    if dish == "toast" { throw Full() }
    try await Task.sleep(for: .milliseconds(300))
    saved.append(dish)
}

@main struct Main {
    static func main() async {
        async let toast: Void = save("toast")
        async let tea: Void = save("tea")
        do { try await toast }
        catch { print("main caught \(error)") }
        do { try await tea }
        catch { print("main caught \(error)") }
        print("main has \(saved)")
    }
}
