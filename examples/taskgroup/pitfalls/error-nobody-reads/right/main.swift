struct Burn: Error {}
func fry() throws { print("toast burnt"); throw Burn() }

func boil() async throws {
    try await Task.sleep(for: .milliseconds(200))
    print("tea ready")
}

@main struct Main {
    static func main() async {
        do {
            try await withThrowingTaskGroup { group in
                group.addTask { try await boil() }
                group.addTask { try fry() }
                for try await _ in group {}
            }
            print("main caught no error")
        } catch { print("main caught \(error)") }
    }
}
