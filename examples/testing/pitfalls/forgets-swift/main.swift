import Testing

struct Burnt: Error {}

func makeToast() async throws { throw Burnt() }

@Test func expectsAnError() async {
    #expect(throws: Burnt.self) {
        try await makeToast()
    }
}

@main struct Main {
    static func main() async {
        await __swiftPMEntryPoint() as Never
    }
}
