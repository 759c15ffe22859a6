struct Spilt: Error {}

@MainActor var outcomes = ["spilt", "spilt", "ready"]

@MainActor func makeTea() async throws -> String {
    print("tea starts")
    try await Task.sleep(for: .milliseconds(50))
    let outcome = outcomes.isEmpty
        ? "spilt" : outcomes.removeFirst()
    print("tea \(outcome)")
    if outcome == "spilt" { throw Spilt() }
    return "TEA"
}

func retry<T: Sendable>(
    _ work: @Sendable () async throws -> T,
    attempts: Int
) async throws -> T {
    for n in 0..<attempts - 1 {
        do {
            return try await work()
        } catch is Spilt {
            let pause = Int.random(in: 0..<100 << n)
            try await Task.sleep(for: .milliseconds(pause))
        }
    }
    return try await work()
}

@main struct Main {
    static func main() async throws {
        // 1. Spill it twice, then succeed
        let tea = try await retry(makeTea, attempts: 3)
        print("main got \(tea)")

        // 2. Give up after three attempts
        do {
            _ = try await retry(makeTea, attempts: 3)
        } catch is Spilt {
            print("main caught tea spilt")
        }
    }
}
