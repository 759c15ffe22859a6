enum Burnt: Error { case toast }

@MainActor func makeTea() async throws -> String {
    print("tea starts")
    try await Task.sleep(for: .milliseconds(400))
    print("tea ready")
    return "TEA"
}

@MainActor func makeToast() async throws -> String {
    print("toast starts")
    try await Task.sleep(for: .milliseconds(200))
    print("toast burnt")
    throw Burnt.toast
}

@MainActor func settle(
    _ make: () async throws -> String
) async -> Result<String, any Error> {
    do { return .success(try await make()) }
    catch { return .failure(error) }
}

@main @MainActor struct Main {
    static func main() async {
        // 1. Wait for both, whatever happens
        async let toast = settle(makeToast)
        let outcomes = await [settle(makeTea), toast]

        // 2. Look at each outcome
        for outcome in outcomes {
            do {
                print("main got \(try outcome.get())")
            } catch {
                print("main caught \(error) burnt")
            }
        }
    }
}
