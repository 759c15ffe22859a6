nonisolated(nonsending) func withMachine(
    _ name: String,
    _ body: (String) async throws -> Void
) async throws {
    print("\(name) starts")
    try await Task.sleep(for: .seconds(0.1))
    print("\(name) on")
    var failure: (any Error)?
    do { try await body(name) }
    catch { failure = error }
    // Its own task: cancelling cannot cut it short
    await Task {
        try? await Task.sleep(for: .seconds(0.1))
        print("\(name) off")
    }.value
    if let failure { throw failure }
}

nonisolated(nonsending) func withMachines(
    _ names: ArraySlice<String>, open: [String] = [],
    _ body: ([String]) async throws -> Void
) async throws {
    guard let name = names.first else {
        return try await body(open)
    }
    try await withMachine(name) { machine in
        let rest = names.dropFirst()
        try await withMachines(
            rest, open: open + [machine], body)
    }
}

@main struct Main {
    static func main() async throws {
        let names = ["mixer", "oven", "fan"]
        // 1. Open a machine for each name
        try await withMachines(names[...]) { machines in
            // 2. Use them all
            let count = machines.count
            print("main bakes with \(count) machines")
            try await Task.sleep(for: .seconds(0.1))
            // 3. Leave: last on, first off
            print("main leaves")
        }
        print("main done")
    }
}
