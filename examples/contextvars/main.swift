enum Guest {
    @TaskLocal static var name = "nobody"
}

func log(_ text: String) {
    print("\(Guest.name) \(text)")
}

func serve(_ ms: Int) async throws {
    log("starts")
    try await Task.sleep(for: .milliseconds(ms))
    log("has tea")
}

func serve(as name: String, _ ms: Int) async throws {
    try await Guest.$name.withValue(name) {
        try await serve(ms)
    }
}

@main struct Main {
    static func main() async throws {
        // 1. Each task has its own value
        async let ann: Void = serve(as: "ann", 300)
        try await Task.sleep(for: .milliseconds(100))
        async let bob: Void = serve(as: "bob", 300)
        try await ann
        try await bob
        log("is in main")

        // 2. A new task inherits the value
        try await Guest.$name.withValue("cy") {
            try await Task { try await serve(100) }.value
        }

        // 3. Start a task without the value
        try await Guest.$name.withValue("dee") {
            try await Task.detached {
                try await serve(100)
            }.value
        }
    }
}
