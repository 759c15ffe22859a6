enum Burnt: Error { case toast }

@MainActor func make(
    _ name: String, _ ms: Int
) async throws -> String {
    print("\(name) starts")
    try await Task.sleep(for: .milliseconds(ms))
    if name == "toast" {
        print("toast burnt")
        throw Burnt.toast
    }
    print("\(name) ready")
    return name.uppercased()
}

@main @MainActor struct Main {
    static func main() async throws {
        // 1. Start all three
        let tea = Task.immediate {
            try await make("tea", 300)
        }
        let toast = Task.immediate {
            try await make("toast", 200)
        }
        let egg = Task.immediate {
            try await make("egg", 500)
        }
        try await Task.sleep(for: .milliseconds(100))

        // 2. Cancel the egg, wait for all
        print("main cancels egg")
        egg.cancel()
        let outcomes = await [
            tea.result, toast.result, egg.result,
        ]

        // 3. Tell the outcomes apart
        for outcome in outcomes {
            switch outcome {
            case .success(let value):
                print("main got \(value)")
            case .failure(is CancellationError):
                print("main found a cancelled one")
            case .failure(let error):
                print("main caught \(error) burnt")
            }
        }
    }
}
