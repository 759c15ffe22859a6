func brew() async -> String {
    print("tea starts")
    try? await Task.sleep(for: .milliseconds(200))
    return "TEA"
}

@main struct Main {
    static func main() async throws {
        let tea = Task { await brew() }
        try await Task.sleep(for: .milliseconds(100))
        print(tea)
        print("main got \(await tea.value)")
    }
}
