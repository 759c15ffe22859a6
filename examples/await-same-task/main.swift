func currentTask() -> Int {
    withUnsafeCurrentTask { $0.hashValue }
}

func make(_ name: String, _ caller: Int) async throws {
    print("\(name) starts")
    if currentTask() == caller {
        print("\(name) runs inside main")
    } else {
        print("\(name) runs on its own")
    }
    try await Task.sleep(for: .milliseconds(200))
    print("\(name) ready")
}

@main
struct Main {
    static func main() async throws {
        let caller = currentTask()

        // 1. Await the call
        try await make("tea", caller)

        // 2. Start it, then await it
        async let toast: Void = make("toast", caller)
        try await toast
    }
}
