import Foundation

func makeTea() async throws {
    print("tea starts")
    do {
        try await Task.sleep(for: .seconds(5))
    } catch {
        print("tea cancelled")
        // Only a new task can still sleep.
        await Task {
            try? await Task.sleep(for: .seconds(0.2))
        }.value
        print("tea is clean")
        throw error
    }
}

@main struct Main {
    static func main() async throws {
        // 1. Work until Ctrl+C is pressed
        let tea = Task { try await makeTea() }
        signal(SIGINT, SIG_IGN)
        let source = DispatchSource.makeSignalSource(
            signal: SIGINT, queue: .global())
        source.setEventHandler {
            if tea.isCancelled { exit(130) }
            tea.cancel()
        }
        source.activate()
        try await Task.sleep(for: .milliseconds(200))

        // 2. Ctrl+C is pressed
        print("user presses Ctrl+C")
        kill(getpid(), SIGINT)
        do { try await tea.value }
        catch is CancellationError {}

        // 3. End the program
        print("main ends")
    }
}
