import Testing

enum Burnt: Error { case toast }

func make(_ name: String) async throws -> String {
    print("\(name) starts")
    try await Task.sleep(for: .milliseconds(200))
    if name == "toast" { throw Burnt.toast }
    print("\(name) ready")
    return name.uppercased()
}

@Suite(.serialized) struct KitchenTests {
    @Test func makesTea() async throws {
        // 1. Expect a result
        let tea = try await make("tea")
        #expect(tea == "TEA")
        print("test got \(tea)")
    }

    @Test func burnsToast() async {
        // 2. Expect an error
        await #expect(throws: Burnt.toast) {
            try await make("toast")
        }
        print("test caught toast burnt")
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
