struct Failure: Error { let text: String }

func make(_ name: String) async throws -> String {
    print("\(name) starts")
    try await Task.sleep(for: .milliseconds(100))
    print("\(name) burnt")
    throw Failure(text: "\(name) burnt")
}

func report(_ task: Task<some Any, any Error>) async {
    do { _ = try await task.value }
    catch is CancellationError {}
    catch let error as Failure {
        print("watch got \(error.text)")
    }
    catch { print("watch got \(error)") }
}

@main struct Main {
    static func main() async throws {
        // 1. Watch the task from its start
        let tea = Task { try await make("tea") }
        Task { await report(tea) }
        try await Task.sleep(for: .milliseconds(300))

        // 2. Await it later
        print("main continues")
        do { _ = try await tea.value }
        catch let error as Failure {
            print("main caught \(error.text)")
        }
    }
}
