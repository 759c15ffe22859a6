import Testing

func make(_ name: String) async throws -> String {
    print("\(name) starts")
    defer { print("\(name) washes up") }
    try await Task.sleep(for: .seconds(60))
    return name.uppercased()
}

@Suite struct KitchenTests {
    @Test func isCancelled() async throws {
        // 1. Let the tea reach its wait
        let tea = Task { try await make("tea") }
        try await Task.sleep(for: .milliseconds(200))

        // 2. Cancel it and expect that
        print("test cancels tea")
        tea.cancel()
        await #expect(throws: CancellationError.self) {
            try await tea.value
        }
        print("test caught tea cancelled")
    }
}

// `swift test` makes this part, with a report.
@main struct Main {
    static func main() async {
        var quiet = __CommandLineArguments_v0()
        quiet.verbosity = .min
        await __swiftPMEntryPoint(passing: quiet) as Never
    }
}
