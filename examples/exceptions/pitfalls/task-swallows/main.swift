struct Burnt: Error {}

func fry() async throws {
    try await Task.sleep(for: .milliseconds(100))
    throw Burnt()
}

@main struct Main {
    static func main() async throws {
        do {
            Task { try await fry() }
        } catch {
            print("main caught \(error)")
        }
        try await Task.sleep(for: .milliseconds(300))
        print("main ends")
    }
}
