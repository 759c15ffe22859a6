struct Burnt: Error { let name: String }

@MainActor func make(
    _ name: String, _ ms: Int
) async throws {
    print("\(name) starts")
    var end = "cancelled"
    defer { print("\(name) \(end)") }
    try await Task.sleep(for: .milliseconds(ms))
    end = name == "toast" ? "burnt" : "ready"
    if name == "toast" { throw Burnt(name: name) }
}

let menu = [("tea", 400), ("toast", 200), ("egg", 200)]

@main @MainActor struct Main {
    static func main() async throws {
        // 1. The toast burns, the egg still waits
        do {
            try await withThrowingTaskGroup(
                of: Void.self
            ) { group in
                for (i, (name, ms)) in menu.enumerated() {
                    if i >= 2 { try await group.next() }
                    group.addImmediateTask { @MainActor in
                        try await make(name, ms)
                    }
                }
                for try await _ in group {}
            }
        } catch let error as Burnt {
            print("main caught \(error.name) burnt")
        }

        // 2. Does the egg get its place?
        try await Task.sleep(for: .milliseconds(300))
        print("main leaves, no egg")
    }
}
