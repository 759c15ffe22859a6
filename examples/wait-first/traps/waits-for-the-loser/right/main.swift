func bake(_ cook: String, _ ms: Int) async throws {
    try await Task.sleep(for: .milliseconds(ms))
    print("\(cook) baked a cake")
}

@main struct Main {
    static func main() async throws {
        try await withThrowingTaskGroup { group in
            group.addTask { try await bake("ann", 200) }
            group.addTask { try await bake("bob", 500) }
            try await group.next()
            group.cancelAll()
        }
        print("main has a cake")
    }
}
