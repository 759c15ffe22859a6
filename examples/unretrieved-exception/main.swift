struct Failure: Error { let text: String }

func make(_ name: String) async throws {
    print("\(name) starts")
    try await Task.sleep(for: .milliseconds(100))
    print("\(name) burnt")
    throw Failure(text: "\(name) burnt")
}

func hook(_ error: any Error) {
    let text = (error as? Failure)?.text ?? "\(error)"
    print("hook got \(text)")
}

@discardableResult
func start<T: Sendable>(
    _ work: @escaping @Sendable () async throws -> T
) -> Task<T, any Error> {
    Task {
        do { return try await work() } catch {
            hook(error)
            throw error
        }
    }
}

@main struct Main {
    static func main() async throws {
        // 1. A task fails, and nobody keeps it
        start { try await make("tea") }
        try await Task.sleep(for: .milliseconds(200))

        // 2. A task fails, and main keeps it
        var tasks = [start { try await make("toast") }]
        try await Task.sleep(for: .milliseconds(300))
        print("main drops toast")
        tasks.removeAll()
    }
}
