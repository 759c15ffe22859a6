func start(_ name: String) async throws {
    print("\(name) starts")
    try await Task.sleep(for: .seconds(0.1))
}

func stop(_ name: String) async {
    try? await Task.sleep(for: .seconds(0.1))
    print("\(name) off")
}

func openKitchen() async throws -> [String] {
    var open: [String] = []
    do {
        for name in ["mixer", "oven"] {
            try await start(name)
            open.append(name)
        }
        return open  // nothing failed: keep
    } catch {
        await close(open)
        throw error
    }
}

func close(_ open: [String]) async {
    // Its own task: cancelling cannot cut it short
    await Task {
        for name in open.reversed() { await stop(name) }
    }.value
}

@main struct Main {
    static func main() async throws {
        // 1. Open all and keep them
        let kitchen = try await openKitchen()
        print("main got the kitchen")
        // 2. Use them after the block
        try await Task.sleep(for: .seconds(0.1))
        print("main bakes")
        // 3. Close them
        print("main closes")
        await close(kitchen)
        print("main done")
    }
}
