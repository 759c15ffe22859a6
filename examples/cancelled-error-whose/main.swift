typealias Water = Task<Void, any Error>

func boil() async throws {
    try await Task.sleep(for: .seconds(5))
}

func make(
    _ name: String, _ water: Water
) async throws -> String {
    print("\(name) starts")
    do {
        try await withTaskCancellationHandler {
            try await water.value
        } onCancel: {
            water.cancel()
        }
    } catch let error as CancellationError {
        if Task.isCancelled {
            print("\(name) cancelled")
            throw error
        }
        print("\(name) takes cold water")
    }
    return "COLD \(name.uppercased())"
}

@main struct Main {
    static func main() async throws {
        // 1. Only the water is cancelled
        let water = Task { try await boil() }
        let tea = Task { try await make("tea", water) }
        try await Task.sleep(for: .milliseconds(200))
        print("main cancels water")
        water.cancel()
        print("main got \(try await tea.value)")

        // 2. The cocoa itself is cancelled
        let more = Task { try await boil() }
        let cocoa = Task { try await make("cocoa", more) }
        try await Task.sleep(for: .milliseconds(200))
        print("main cancels cocoa")
        cocoa.cancel()
        do {
            _ = try await cocoa.value
        } catch is CancellationError {
            print("main caught cocoa cancelled")
        }
    }
}
