struct Spilt: Error {}

func makeTea() throws {
    print("tea starts")
    throw Spilt()
}

@main struct Main {
    static func main() async throws {
        let tea = Task {
            for _ in 1...5 {
                do { return try makeTea() } catch {
                    try? await Task.sleep(for: .seconds(1))
                }
            }
        }
        try await Task.sleep(for: .milliseconds(100))
        print("main cancels")
        tea.cancel()
        await tea.value
    }
}
