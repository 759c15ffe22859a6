struct Failed: Error { let text: String }
struct Several: Error { let errors: [any Error] }

@MainActor func make(
    _ name: String, _ ms: Int, _ end: String
) async throws {
    print("\(name) starts")
    try await Task.sleep(for: .milliseconds(ms))
    print("\(name) \(end)")
    if end != "ready" {
        throw Failed(text: "\(name) \(end)")
    }
}

@MainActor func makeAll() async throws {
    let calls = [
        ("tea", 300, "ready"), ("toast", 100, "burnt"),
        ("egg", 200, "broken"),
    ]
    var errors: [any Error] = []
    await withThrowingTaskGroup { group in
        for call in calls {
            group.addImmediateTask { @MainActor in
                try await make(call.0, call.1, call.2)
            }
        }
        while let end = await group.nextResult() {
            if case .failure(let error) = end {
                errors.append(error)
            }
        }
    }
    try Task.checkCancellation()
    if !errors.isEmpty { throw Several(errors: errors) }
}

@main @MainActor struct Main {
    static func main() async throws {
        // 1. The toast and the egg fail
        do {
            try await makeAll()
        } catch let several as Several {
            // 2. Read every error
            for case let error as Failed in several.errors {
                print("main caught \(error.text)")
            }
        }
    }
}
