func boil(_ name: String) async throws -> String {
    try await Task.sleep(for: .milliseconds(200))
    return name.uppercased()
}

func fry(_ name: String) async throws -> String {
    try await boil(name)
}

func serve(
    _ make: (String) async throws -> String,
    _ name: String
) async throws {
    print("main got \(try await make(name))")
}

func spreads() -> some AsyncSequence<String, any Error> {
    AsyncThrowingStream { out in
        let work = Task {
            do {
                for name in ["jam", "honey"] {
                    try await Task.sleep(for: .seconds(0.1))
                    out.yield(name)
                }
                out.finish()
            } catch { out.finish(throwing: error) }
        }
        out.onTermination = { _ in work.cancel() }
    }
}

@main struct Main {
    static func main() async throws {
        // 1. A parameter that is an async function
        try await serve(boil, "tea")
        // 2. Running calls in a list
        let calls: [Task<String, any Error>] = [
            Task { try await fry("toast") },
            Task { try await boil("egg") },
        ]
        for call in calls {
            print("main got \(try await call.value)")
        }
        // 3. A stream of values
        for try await spread in spreads() {
            print("main got \(spread)")
        }
    }
}
