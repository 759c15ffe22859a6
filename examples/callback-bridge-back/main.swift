enum Failure: Error { case burnt }

typealias Answer = Result<String, any Error>

@MainActor func make(
    _ name: String, _ ms: Int
) async throws -> String {
    if ms > 0 {
        try await Task.sleep(for: .milliseconds(ms))
    }
    if name == "toast" {
        throw Failure.burnt
    }
    return name.uppercased()
}

@MainActor @discardableResult func order(
    _ name: String, _ ms: Int,
    _ done: @escaping @MainActor (Answer) -> Void
) -> Task<Void, Never> {
    Task {
        do {
            let cup = try await make(name, ms)
            done(.success(cup))
        } catch {
            done(.failure(error))
        }
    }
}

@MainActor func serve(_ answer: Answer) {
    switch answer {
    case .success(let cup): print("guest got \(cup)")
    case .failure(let error):
        print("guest caught toast \(error)")
    }
}

@main @MainActor struct Main {
    static func main() async throws {
        // 1. The callback gets a value or an error
        order("tea", 200, serve)
        await order("toast", 300, serve).value

        // 2. The result is there already
        let water = order("water", 0, serve)
        print("main continues")
        await water.value
    }
}
