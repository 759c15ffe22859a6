struct Full: Error {}

func save(_ dish: String) async throws {
    try await Task.sleep(for: .milliseconds(100))
    if dish == "toast" { throw Full() }
    print("\(dish) saved")
}

@main struct Main {
    static func main() async {
        do {
            Task { try await save("tea") }
            Task { try await save("toast") }
            try await Task.sleep(for: .seconds(0.3))
            print("main has saved all")
        } catch { print("main caught \(error)") }
    }
}
