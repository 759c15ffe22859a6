struct Failure: Error, CustomStringConvertible {
    let description: String
    init(_ text: String) { description = text }
}

nonisolated(nonsending) func withMachine(
    _ name: String, _ end: String,
    _ body: () async throws -> Void
) async throws {
    print("\(name) starts")
    try await Task.sleep(for: .seconds(0.1))
    if end == "broken" { throw Failure("\(name) broken") }
    var failure: (any Error)?
    do { try await body() } catch { failure = error }
    try? await Task.sleep(for: .seconds(0.1))
    print("\(name) \(end)")
    if let failure { throw failure }
    if end == "stuck" { throw Failure("\(name) stuck") }
}

nonisolated(nonsending) func bake(
    _ ends: [String: String],
    _ names: ArraySlice<String> = ["mixer", "oven", "fan"]
) async throws {
    guard let name = names.first else { return }
    let end = ends[name, default: "off"]
    try await withMachine(name, end) {
        try await bake(ends, names.dropFirst())
    }
}

@main struct Main {
    static func main() async {
        // 1. The third machine fails to open
        do { try await bake(["fan": "broken"]) } catch {
            print("main caught \(error)")
        }
        // 2. The first and the last fail to close
        let ends = ["mixer": "stuck", "fan": "stuck"]
        do { try await bake(ends) } catch {
            print("main caught \(error)")
        }
    }
}
