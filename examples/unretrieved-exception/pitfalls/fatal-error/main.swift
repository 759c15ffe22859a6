let prices = ["toast": 3]

func show(_ name: String) async {
    print("\(name) costs \(prices[name]!)")
}

@main struct Main {
    static func main() async throws {
        Task { await show("tea") }
        try await Task.sleep(for: .milliseconds(300))
        print("main continues")  // never printed
    }
}
