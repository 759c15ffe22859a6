struct Burnt: Error {}

func makeToast() async throws -> String {
    try await Task.sleep(for: .milliseconds(100))
    throw Burnt()
}

@main struct Main {
    static func main() async {
        let toast = await Result { try await makeToast() }
        print("main got \(toast)")
    }
}
