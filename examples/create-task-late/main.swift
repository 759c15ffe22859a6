struct Burnt: Error {}

@MainActor func brew() async throws -> String {
    print("tea starts")
    try await Task.sleep(for: .milliseconds(300))
    print("tea ready")
    return "TEA"
}

@MainActor func fry() async throws -> String {
    print("egg starts")
    try await Task.sleep(for: .milliseconds(100))
    print("egg burnt")
    throw Burnt()
}

@main @MainActor struct Main {
    static func main() async throws {
        // 1. Await the slow one first
        let tea = Task.immediate { try await brew() }
        let egg = Task.immediate { try await fry() }
        print("main got \(try await tea.value)")

        // 2. Await the failed task
        do {
            print("main got \(try await egg.value)")
        } catch is Burnt {
            print("main caught egg burnt")
        }
    }
}
