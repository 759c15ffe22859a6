@MainActor
func pour(_ name: String) {
    print("\(name) starts")
    print("\(name) ready")
}

@MainActor
func make(_ name: String) async throws -> String {
    print("\(name) starts")
    for count in 1...2 {
        try await Task.sleep(for: .milliseconds(300))
        print("\(name) resumes \(count)")
    }
    return name.uppercased()
}

@main
struct Main {
    @MainActor
    static func main() async throws {
        // 1. A subroutine runs to its end
        pour("water")

        // 2. A coroutine stops half-way
        async let tea = make("tea")
        try await Task.sleep(for: .milliseconds(150))

        // 3. Another coroutine runs in the meantime
        async let toast = make("toast")
        try await Task.sleep(for: .milliseconds(50))

        // 4. Each coroutine resumes where it stopped
        try await print("main got \(tea), \(toast)")
    }
}
