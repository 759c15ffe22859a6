struct Failure: Error, CustomStringConvertible {
    let description: String
    init(_ text: String) { description = text }
}

nonisolated(nonsending) func withMachine(
    _ name: String, _ mood: String,
    _ body: () async throws -> Void
) async throws {
    print("\(name) starts")
    try await Task.sleep(for: .seconds(0.1))
    if mood == "broken" { throw Failure("fan broken") }
    var failure: (any Error)?
    do { try await body() } catch { failure = error }
    try? await Task.sleep(for: .seconds(0.1))
    let seen = failure.map { "\($0)" } ?? "nothing"
    print("\(name) off, saw \(seen)")
    if let failure, mood != "lenient" { throw failure }
    if mood == "stuck" { throw Failure("oven stuck") }
}

@main struct Main {
    static func main() async throws {
        // 1. The second machine fails to start
        try await withMachine("oven", "lenient") {
            try await withMachine("fan", "broken") {
                print("never printed")
            }
        }
        print("main continues")
        // 2. The body fails, and so does the exit
        do {
            try await withMachine("oven", "stuck") {
                throw Failure("cake burnt")
            }
        } catch {
            print("main caught \(error)")
        }
    }
}
