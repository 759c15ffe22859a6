struct Failure: Error, CustomStringConvertible {
    let description: String
}

struct Machine {
    let name = "oven"

    func stop() async {
        try? await Task.sleep(for: .seconds(0.1))
        print("oven off")
    }
}

func start() async throws -> Machine {
    print("oven starts")
    try await Task.sleep(for: .seconds(0.1))
    print("oven on")
    return Machine()
}

@main struct Main {
    static func main() async throws {
        // 1. Enter, and keep the value returned
        let oven = try await start()
        var failure: (any Error)?
        do {
            // 2. The body, which fails
            print("\(oven.name) bakes")
            try await Task.sleep(for: .seconds(0.1))
            throw Failure(description: "cake burnt")
        } catch {
            failure = error
        }
        // 3. Exit despite the failure
        await oven.stop()
        if let failure {
            print("main caught \(failure)")
        }
    }
}
