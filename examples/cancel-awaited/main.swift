func make(
    _ name: String,
    _ part: @Sendable () async throws -> Void
) async throws {
    print("\(name) starts")
    do {
        try await part()
        try Task.checkCancellation()
        print("\(name) ready")
    } catch {
        print("\(name) cancelled")
        throw error
    }
}

@Sendable func heat() async throws {
    try await Task.sleep(for: .milliseconds(400))
}

@main struct Main {
    static func main() async throws {
        // 1. The tea awaits water that runs
        let water = Task { try await make("water", heat) }
        try await Task.sleep(for: .milliseconds(100))
        let tea = Task {
            try await make("tea") { try await water.value }
        }
        try await Task.sleep(for: .milliseconds(100))

        // 2. Cancel the tea
        print("main cancels tea")
        tea.cancel()
        _ = await tea.result

        // 3. The cocoa owns its milk
        let cocoa = Task {
            try await make("cocoa") {
                try await make("milk", heat)
            }
        }
        try await Task.sleep(for: .milliseconds(100))

        // 4. Cancel the cocoa
        print("main cancels cocoa")
        cocoa.cancel()
        _ = await cocoa.result
    }
}
