actor Cache {
    var pages: [String: String] = [:]

    func get(_ name: String) async throws -> String {
        if let page = pages[name] { return page }
        print("cache loads \(name)")
        try await Task.sleep(for: .milliseconds(200))
        pages[name] = name.uppercased()
        return name.uppercased()
    }
}

@main struct Main {
    static func main() async throws {
        let cache = Cache()
        async let ann = cache.get("menu")
        async let bob = cache.get("menu")
        print("main got", try await ann, try await bob)
    }
}
