struct Failure: Error { let text: String }

@MainActor func makeTea() async throws {
    print("tea starts")
    var end = "cancelled"
    defer { print("tea \(end)") }
    try await Task.sleep(for: .milliseconds(400))
    end = "spilt"
    throw Failure(text: "tea spilt")
}

@MainActor func makeToast() async throws {
    print("toast starts")
    try await Task.sleep(for: .milliseconds(200))
    print("toast burnt")
    throw Failure(text: "toast burnt")
}

@main @MainActor struct Main {
    static func main() async throws {
        // 1. Both fail, the toast first
        do {
            try await withThrowingTaskGroup { group in
                group.addImmediateTask { @MainActor in
                    try await makeTea()
                }
                group.addImmediateTask { @MainActor in
                    try await makeToast()
                }
                for try await _ in group {}
            }
        } catch let error as Failure {
            print("main caught \(error.text)")
        }

        // 2. Where does the second failure go?
        try await Task.sleep(for: .milliseconds(300))
        print("main leaves")
    }
}
