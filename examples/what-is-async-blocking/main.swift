func suspend() async throws {
    try await Task.sleep(for: .milliseconds(400))
}

@MainActor
func block() async throws {
    let end = ContinuousClock.now + .milliseconds(400)
    while ContinuousClock.now < end {}
}

@MainActor
func makeTea() async throws {
    print("tea starts")
    try await Task.sleep(for: .milliseconds(200))
    print("tea ready")
}

@MainActor
func breakfast(
    _ wait: () async throws -> Void
) async throws {
    async let tea: Void = makeTea()
    try await Task.sleep(for: .milliseconds(50))
    print("toast starts")
    try await wait()
    print("toast ready")
    try await tea
}

@main
struct Main {
    @MainActor
    static func main() async throws {
        // 1. The toast suspends, the tea continues
        try await breakfast(suspend)

        // 2. The toast blocks, the tea is late
        try await breakfast(block)
    }
}
