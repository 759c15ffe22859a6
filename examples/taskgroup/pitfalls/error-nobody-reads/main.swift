struct Burnt: Error {}

@main struct Main {
    static func main() async throws {
        try await withThrowingTaskGroup { group in
            group.addTask {
                try await Task.sleep(for: .seconds(0.2))
                print("tea ready")
            }
            group.addTask {
                print("toast burnt")
                throw Burnt()
            }
        }
        print("main caught no error")
    }
}
