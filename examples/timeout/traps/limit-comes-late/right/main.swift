import Foundation

func brew() { usleep(600_000); print("tea ready") }

@main struct Main {
    static func main() async {
        let (ends, end) = AsyncStream<Void>.makeStream()
        let tea = Task.detached { brew(); end.yield() }
        let clock = Task {
            try await Task.sleep(for: .seconds(0.2))
            end.yield()
        }
        for await _ in ends.prefix(1) {}
        clock.cancel()
        print("main stops waiting")
        await tea.value
    }
}
