@MainActor struct Order {
    let name: String
    let ms: Int

    var value: String {
        get async throws {
            print("\(name) starts")
            try await Task.sleep(for: .milliseconds(ms))
            print("\(name) ready")
            return name.uppercased()
        }
    }
}

@main @MainActor struct Main {
    static func main() async throws {
        // 1. Make two objects
        let tea = Order(name: "tea", ms: 200)
        let toast = Order(name: "toast", ms: 300)
        print("main wrote two orders")

        // 2. Wait for both together
        async let second = toast.value
        let both = try await [tea.value, second]
        print("main got \(both.joined(separator: ", "))")
    }
}
