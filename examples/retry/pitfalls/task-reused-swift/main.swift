struct Spilt: Error {}

@MainActor var attempts = 0

@MainActor func makeTea() async throws -> String {
    attempts += 1
    if attempts < 2 { throw Spilt() }
    return "TEA"
}

func retry(_ tea: Task<String, any Error>) async throws {
    do { return print(try await tea.value) }
    catch { print("first attempt: \(error)") }
    do { return print(try await tea.value) }
    catch { print("second attempt: \(error)") }
}

@main struct Main {
    static func main() async throws {
        try await retry(Task { try await makeTea() })
    }
}
