import Foundation

struct TimedOut: Error {}

func brew() { usleep(600_000); print("tea ready") }

@main struct Main {
    static func main() async {
        let (run, end) = AsyncThrowingStream.makeStream(
            of: Never.self)
        let tea = Task.detached { brew(); end.finish() }
        let clock = Task {
            try await Task.sleep(for: .seconds(0.2))
            end.finish(throwing: TimedOut())
        }
        do { for try await _ in run {} }
        catch { print("main stops waiting") }
        clock.cancel()
        await tea.value
    }
}
