import Foundation

func grind(_ load: String) -> String {
    print("mill starts")
    usleep(400_000)
    print("mill ready")
    return "ground \(load)"
}

func toThread<T: Sendable>(
    _ work: @escaping @Sendable () -> T
) async -> T {
    await withCheckedContinuation { next in
        DispatchQueue.global().async {
            next.resume(returning: work())
        }
    }
}

@MainActor func makeTea() async throws {
    print("tea starts")
    try await Task.sleep(for: .milliseconds(200))
    print("tea ready")
}

@main @MainActor struct Main {
    static func main() async throws {
        // 1. Call it directly
        var tea = Task { try await makeTea() }
        try await Task.sleep(for: .milliseconds(50))
        print("main got \(grind("beans"))")
        try await tea.value

        // 2. Hand it to a thread
        tea = Task { try await makeTea() }
        try await Task.sleep(for: .milliseconds(50))
        let coffee = await toThread { grind("beans") }
        print("main got \(coffee)")
        try await tea.value
    }
}
