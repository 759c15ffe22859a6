struct Burnt: Error {}

@main struct Main {
    static func main() async throws {
        try await Task.sleep(for: .milliseconds(100))
        throw Burnt()
    }
}
