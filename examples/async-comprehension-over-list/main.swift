@MainActor
func make(_ item: String) async throws -> String {
    print("\(item) starts")
    let time = item == "tea" ? 0.3 : 0.2
    try await Task.sleep(for: .seconds(time))
    print("\(item) ready")
    return item.uppercased()
}

@main @MainActor
struct Main {
    static func main() async throws {
        let menu = ["tea", "toast"]

        // 1. One after the other
        var made: [String] = []
        for item in menu {
            made.append(try await make(item))
        }
        print("main got", made.joined(separator: ", "))

        // 2. Map without waiting
        let tasks = menu.map { item in
            Task { try await make(item) }
        }
        try await Task.sleep(for: .seconds(0.1))
        print("main has a list")

        // 3. Wait for all of it
        made = []
        for task in tasks {
            made.append(try await task.value)
        }
        print("main got", made.joined(separator: ", "))
    }
}
