struct Machine {
    let name: String
    func stop() async {
        try? await Task.sleep(for: .seconds(0.1))
        print("\(name) off")
    }
}

nonisolated(nonsending) func withMachine<T>(
    _ name: String, _ body: (Machine) async throws -> T
) async throws -> T {
    print("\(name) starts")
    try await Task.sleep(for: .seconds(0.1))
    print("\(name) on")
    let machine = Machine(name: name)
    let result: T
    do { result = try await body(machine) } catch {
        await machine.stop()
        throw error
    }
    await machine.stop()
    return result
}

@main struct Main {
    static func main() async throws {
        // 1. Start the oven, then the fan
        try await withMachine("oven") { oven in
            try await withMachine("fan") { fan in
                // 2. Use both
                print("\(oven.name) bakes")
                try await Task.sleep(for: .seconds(0.1))
                print("\(fan.name) cools")
                // 3. Leave: last on, first off
                print("main leaves")
            }
        }
        print("main done")
    }
}
