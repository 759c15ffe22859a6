@MainActor
final class Bell {
    private var sound: String?
    private var waiter: CheckedContinuation<Void, Never>?

    var value: String {
        get async {
            if sound == nil {
                await withCheckedContinuation {
                    print("bell notes who waits")
                    waiter = $0
                }
            }
            return sound!
        }
    }

    func ring(_ sound: String) {
        self.sound = sound
        waiter?.resume()
        waiter = nil
    }
}

@MainActor
func guest(_ bell: Bell) async throws {
    try await Task.sleep(for: .seconds(0.2))
    print("guest rings")
    bell.ring("ding")
    print("guest leaves")
}

@main @MainActor struct Main {
    static func main() async throws {
        // 1. Await it before it rings
        let bell = Bell()
        let visit = Task { try await guest(bell) }
        print("main waits")
        print("main heard", await bell.value)
        try await visit.value

        // 2. Await it after it has rung
        print("main heard", await bell.value)
    }
}
