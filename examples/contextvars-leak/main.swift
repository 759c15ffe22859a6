enum Guest {
    @TaskLocal static var name = "nobody"
}

// No set: the value is bound for a closure
func signIn(_ name: String) async throws {
    try await Guest.$name.withValue(name) {
        print("desk has \(Guest.name)")
        try await Task.sleep(for: .milliseconds(100))
    }
}

func waitAndSignIn(_ name: String) async throws {
    try await Task.sleep(for: .milliseconds(100))
    try await signIn(name)
}

@main struct Main {
    static func main() async throws {
        // 1. The callee sets it immediately
        try await signIn("ann")
        print("main has \(Guest.name)")

        // 2. The callee sets it after a wait
        try await waitAndSignIn("bob")
        print("main has \(Guest.name)")

        // 3. A task sets it after a wait
        let task = Task { try await waitAndSignIn("cy") }
        try await task.value
        print("main has \(Guest.name)")
    }
}
