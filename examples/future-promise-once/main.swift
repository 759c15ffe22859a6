@MainActor
func drink(
    _ name: String, _ cup: Task<String, Never>
) async {
    print("\(name) starts")
    print("\(name) got \(await cup.value)")
}

@main @MainActor struct Main {
    static var next: CheckedContinuation<String, Never>?

    static func settle(_ cup: String) {
        print("main settles it with \(cup)")
        guard let next = next.take() else {
            print("main is too late")
            return
        }
        next.resume(returning: cup)
    }

    static func main() async throws {
        // 1. Ann waits for it
        let task = Task {
            await withCheckedContinuation { next = $0 }
        }
        let ann = Task { await drink("ann", task) }
        try await Task.sleep(for: .milliseconds(200))

        // 2. The first value settles it
        settle("TEA")
        await ann.value

        // 3. A second value comes too late
        settle("COCOA")

        // 4. Bob waits after it is settled
        await drink("bob", task)
    }
}
