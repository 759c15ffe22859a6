func make(_ name: String) async throws {
    print("\(name) starts")
    do {
        try await Task.sleep(for: .seconds(5))
    } catch {
        print("\(name) washes up")
        // Only a new task can still sleep.
        await Task {
            try? await Task.sleep(for: .seconds(0.2))
        }.value
        print("\(name) is clean")
        throw error
    }
}

@main struct Main {
    static func main() async throws {
        // 1. Start the tea
        let tea = Task { try await make("tea") }
        try await Task.sleep(for: .milliseconds(100))

        // 2. Cancel it: its cleanup awaits
        print("main cancels tea")
        tea.cancel()
        do { try await tea.value } catch {
            print("main caught tea cancelled")
        }

        // 3. Cancel the toast before it starts
        print("main cancels toast")
        let toast = Task { try await make("toast") }
        toast.cancel()
        do { try await toast.value } catch {
            print("main caught toast cancelled")
        }
    }
}
