final class Kitchen: Sendable {
    let tea = "TEA"

    func brew() {
        Task {
            try await Task.sleep(for: .milliseconds(300))
            print("kitchen made \(tea)")
        }
    }

    deinit { print("kitchen closes") }
}

@main struct Main {
    static func main() async throws {
        Kitchen().brew()
        try await Task.sleep(for: .milliseconds(100))
        print("main has left the kitchen")
        try await Task.sleep(for: .milliseconds(400))
    }
}
