import Foundation

struct TimedOut: Error {}

func brew() { usleep(600_000); print("tea ready") }

@main struct Main {
    static func main() async {
        try? await withThrowingTaskGroup { group in
            group.addTask { brew() }
            group.addTask {
                try await Task.sleep(for: .seconds(0.2))
                throw TimedOut()
            }
            try await group.next()
            group.cancelAll()
        }
        print("main stops waiting")
    }
}
