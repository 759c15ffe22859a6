struct Full: Error {}

func save(_ dish: String) async throws {
    try await Task.sleep(for: .milliseconds(100))
    if dish == "toast" { throw Full() }
    print("\(dish) saved")
}

@main struct Main {
    static func main() async throws {
        Task { try await save("tea") }
        Task { try await save("toast") }
        try await Task.sleep(for: .milliseconds(300))
        print("main has saved all")
    }
}
