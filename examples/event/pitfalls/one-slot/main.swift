actor Bell {
    var waiter: CheckedContinuation<Void, Never>?

    func wait(_ name: String) async {
        await withCheckedContinuation { waiter = $0 }
        print("\(name) comes")
    }

    func ring() { waiter?.resume() }
}

@main struct Main {
    static func main() async throws {
        let bell = Bell()
        Task { await bell.wait("ann") }
        try await Task.sleep(for: .milliseconds(100))
        Task { await bell.wait("bob") }
        try await Task.sleep(for: .milliseconds(100))
        await bell.ring()
        try await Task.sleep(for: .milliseconds(100))
    }
}
