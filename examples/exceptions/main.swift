struct Burnt: Error { let name: String }

func heat(_ name: String) async throws -> String {
    print("\(name) starts")
    try await Task.sleep(for: .milliseconds(200))
    throw Burnt(name: name)
}

func serve(_ name: String) async throws -> String {
    try await heat(name)
}

func bake(_ name: String) async throws -> String {
    let result: Result<String, any Error>
    do {
        result = .success(try await heat(name))
    } catch {
        result = .failure(error)
    }
    await Task {  // a cancelled task cannot sleep
        try? await Task.sleep(for: .milliseconds(100))
    }.value
    print("oven off")
    return try result.get()
}

@main struct Main {
    static func main() async throws {
        // 1. An error passes through each await
        do {
            print("main got \(try await serve("toast"))")
        } catch let error as Burnt {
            print("main caught \(error.name) burnt")
        }

        // 2. The error waits for the cleanup
        do {
            print("main got \(try await bake("cake"))")
        } catch let error as Burnt {
            print("main caught \(error.name) burnt")
        }
    }
}
