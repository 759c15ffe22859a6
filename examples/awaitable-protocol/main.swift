func make(_ name: String) async throws -> String {
    print("\(name) starts")
    try await Task.sleep(for: .seconds(0.2))
    print("\(name) ready")
    return name.uppercased()
}

struct Order {
    let name: String

    var value: String {
        get async throws { try await make(name) }
    }
}

@main struct Main {
    static func main() async throws {
        // 1. Make the object
        let tea = Order(name: "tea")
        print("main wrote the order")
        try await Task.sleep(for: .seconds(0.1))

        // 2. Await it
        print("main got", try await tea.value)

        // 3. Await it again
        print("main got", try await tea.value)
    }
}
