struct Burnt: Error {}

func makeTea() throws {
    print("tea burnt")
    throw Burnt()
}

@main struct Main {
    static func main() async throws {
        Task {
            while true {
                try await Task.sleep(for: .milliseconds(100))
                try makeTea()
            }
        }
        try await Task.sleep(for: .milliseconds(500))
        print("main waited 500 ms")
    }
}
