func logged<A, T>(
    _ name: String,
    _ call: @escaping (A) async throws -> T
) -> (A) async throws -> T {
    { argument in
        print("\(name) starts")
        let result = try await call(argument)
        print("\(name) ready")
        return result
    }
}

func boil(_ name: String) async throws -> String {
    try await Task.sleep(for: .milliseconds(200))
    return name.uppercased()
}

func count(_ boxes: Int) async throws -> Int {
    try await Task.sleep(for: .milliseconds(200))
    return boxes * 6
}

@main struct Main {
    static func main() async throws {
        // 1. Wrap a function that makes a string
        let tea: String
            = try await logged("tea", boil)("tea")
        print("main got \(tea)")
        // 2. Wrap a function that makes a number
        let eggs: Int
            = try await logged("eggs", count)(1)
        print("main got \(eggs) eggs")
    }
}
