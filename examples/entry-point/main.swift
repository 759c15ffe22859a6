func make(_ name: String) async throws -> String {
    print("\(name) starts")
    try await Task.sleep(for: .milliseconds(200))
    print("\(name) ready")
    return name.uppercased()
}

@main
struct Main {
    static func main() async throws {
        // 1. The program runs async code
        print("main starts")
        try await Task.sleep(for: .milliseconds(100))

        // 2. Now the program can await
        print("main got \(try await make("tea"))")

        // 3. main ends, and so does the program
        try await Task.sleep(for: .milliseconds(100))
        print("main ends")
    }
}
