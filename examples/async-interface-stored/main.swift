typealias Recipe = @Sendable () async -> String

func cook(_ name: String) async -> String {
    print("\(name) starts")
    try? await Task.sleep(for: .milliseconds(200))
    print("\(name) ready")
    return name.uppercased()
}

func twice(_ make: Recipe) async -> String {
    "\(await make()), \(await make())"
}

let recipes: [String: Recipe] = [
    "tea": { await cook("tea") },
    "milk": { "MILK" },
]

@main struct Main {
    static func main() async {
        // 1. Look up an async function by name
        if let tea = recipes["tea"] {
            print("main got \(await tea())")
        }
        // 2. One that has nothing to wait for
        if let milk = recipes["milk"] {
            print("main got \(await milk())")
        }
        // 3. Pass an async function
        let toast = await twice { await cook("toast") }
        print("main got \(toast)")
    }
}
