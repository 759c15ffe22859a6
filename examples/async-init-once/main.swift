struct NoGas: Error {}

actor Oven {
    private var gas = false
    private var task: Task<String, any Error>?

    func turnOnGas() { gas = true }

    func get() async throws -> String {
        if let task { return try await task.value }
        let task = Task {
            do { return try await heat() } catch {
                self.task = nil
                throw error
            }
        }
        self.task = task
        return try await task.value
    }

    private func heat() async throws -> String {
        print("oven starts")
        try await Task.sleep(for: .milliseconds(200))
        print(gas ? "oven hot" : "oven fails")
        if !gas { throw NoGas() }
        return "OVEN"
    }
}

func ask(_ oven: Oven) async -> String {
    (try? await oven.get()) ?? "no gas"
}

@main struct Main {
    static func main() async {
        // 1. Two callers, and no gas
        let oven = Oven()
        async let a = ask(oven)
        async let b = ask(oven)
        print("main got \(await a), \(await b)")
        // 2. The gas is on
        await oven.turnOnGas()
        async let c = ask(oven)
        async let d = ask(oven)
        print("main got \(await c), \(await d)")
    }
}
