func pour(_ name: String) -> String {
    print("\(name) starts")
    return name.uppercased()
}

func fry(_ name: String) async throws -> String {
    print("\(name) starts")
    try await Task.sleep(for: .milliseconds(200))
    return name.uppercased()
}

func serve(
    _ make: (String) async throws -> String, _ name: String
) async throws {
    let dish = try await make(name)
    print("main got \(dish)")
}

@main struct Main {
    static func main() async throws {
        // 1. Pass an async function
        try await serve(fry, "toast")
        // 2. Pass a plain function
        try await serve(pour, "tea")
    }
}
