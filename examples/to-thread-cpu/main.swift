@concurrent
func countPrimes(_ limit: Int) async -> Int {
    var count = 0
    for n in 2..<limit {
        var d = 2
        while d * d <= n && n % d != 0 { d += 1 }
        if d * d > n { count += 1 }
    }
    return count
}

@MainActor
func count(_ name: String, _ limit: Int) async -> Int {
    print("\(name) starts")
    return await countPrimes(limit)
}

@main @MainActor struct Main {
    static func main() async throws {
        // 1. Start a count on each of two cores
        let few = Task.immediate {
            await count("few", 10_000)
        }
        let many = Task.immediate {
            await count("many", 50_000)
        }

        // 2. Do something else meanwhile
        try await Task.sleep(for: .milliseconds(100))
        print("main is free")

        // 3. Collect the results
        let counts = await (few.value, many.value)
        print("main got \(counts.0), \(counts.1)")
    }
}
