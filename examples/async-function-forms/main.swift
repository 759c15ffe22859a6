struct Kettle {
    func boil() async throws -> String {
        print("tea starts")
        try await Task.sleep(for: .seconds(0.2))
        print("tea ready")
        return "TEA"
    }
}

func countdown(_ n: Int) async throws {
    print("timer at \(n)")
    try await Task.sleep(for: .seconds(0.1))
    if n > 1 { try await countdown(n - 1) }
}

@main
struct Main {
    static func main() async throws {
        // 1. A method
        let kettle = Kettle()
        print("main got \(try await kettle.boil())")

        // 2. A closure
        let make = { (name: String) async throws in
            print("\(name) starts")
            try await Task.sleep(for: .seconds(0.2))
            print("\(name) ready")
            return name.uppercased()
        }

        print("main got \(try await make("toast"))")

        // 3. Recursion
        try await countdown(3)
        print("timer rings")
    }
}
