struct Burnt: Error {}

func heat() async throws {
    print("egg starts")
    try await Task.sleep(for: .milliseconds(200))
    throw Burnt()
}

func cook() async throws {
    try await heat()
}

func serve() async throws {
    try await cook()
}

@main struct Main {
    static func main() async throws {
        // 1. Fail several calls deep
        var trace = ""
        do {
            try await serve()
        } catch {
            print("main caught egg burnt")
            trace = String(reflecting: error)
        }

        // 2. Look for the callers in the trace
        try await Task.sleep(for: .milliseconds(100))
        let names = ["heat", "cook", "serve"]
        let found = names.filter { trace.contains($0) }
        for name in found {
            print("trace names \(name)")
        }
        print("main found \(found.count) of 3")
    }
}
