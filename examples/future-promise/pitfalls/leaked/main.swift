func order(_ name: String) async -> String {
    await withCheckedContinuation { next in
        if name == "tea" { next.resume(returning: "TEA") }
    }
}

@main struct Main {
    static func main() async throws {
        print("main got \(await order("tea"))")
        Task { print("main got \(await order("cocoa"))") }
        try await Task.sleep(for: .milliseconds(300))
        print("main leaves")
    }
}
