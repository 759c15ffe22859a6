struct Burnt: Error {}

@MainActor var runs = 0

@MainActor func makeTea() async throws {
    runs += 1
    if runs % 2 == 0 {
        print("tea burnt")
        throw Burnt()
    }
    print("tea ready")
}

func runEvery(_ period: Duration) async throws {
    while true {
        try await Task.sleep(for: period)
        try await makeTea()
    }
}

func keepRunning(_ period: Duration) async throws {
    while true {
        try await Task.sleep(for: period)
        do {
            try await makeTea()
        } catch is Burnt {
            print("clock caught tea burnt")
        }
    }
}

@main struct Main {
    static func main() async throws {
        // 1. A failed run ends the loop
        do {
            try await runEvery(.milliseconds(100))
        } catch is Burnt {
            print("main caught tea burnt")
        }

        // 2. Catch the error in the loop
        let clock = Task {
            try await keepRunning(.milliseconds(100))
        }
        try await Task.sleep(for: .milliseconds(350))
        clock.cancel()
    }
}
