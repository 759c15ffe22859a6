struct Burnt: Error {}

func make(_ name: String, _ ms: Int) async throws -> String {
    try await Task.sleep(for: .milliseconds(ms))
    if name == "toast" { throw Burnt() }
    return name.uppercased()
}

@main struct Main {
    static func main() async {
        do {
            try await withThrowingTaskGroup { group in
                group.addTask { try await make("egg", 100) }
                group.addTask { try await make("toast", 200) }
                group.addTask { try await make("tea", 300) }
                for try await dish in group {
                    print("main takes \(dish)")
                }
            }
        } catch {
            print("main caught \(error)")
        }
    }
}
