struct Full: Error {}

func save(_ dish: String) async throws {
    try await Task.sleep(for: .milliseconds(100))
    if dish == "toast" { throw Full() }
    print("\(dish) saved")
}

@main struct Main {
    static func main() async {
        do {
            let tea = Task { try await save("tea") }
            let toast = Task { try await save("toast") }
            try await tea.value
            try await toast.value
            print("main has saved all")
        } catch { print("main caught \(error)") }
    }
}
