// Swift 6.2 or later
import Runtime

let names = ["heat", "cook", "serve"]

func look() {
    let trace = try? Backtrace.capture().symbolicated()
    let symbols = (trace?.frames ?? []).map(\.symbol)
    let found = names.count { name in
        symbols.contains { symbol in
            symbol?.name.hasPrefix(name + "(") == true
        }
    }
    print("heat finds \(found) of 3 functions")
}

func heat(_ ms: Int) async throws {
    if ms > 0 {
        try await Task.sleep(for: .milliseconds(ms))
    }
    look()
}

func cook(_ ms: Int, inTask: Bool) async throws {
    if inTask {
        try await Task { try await heat(ms) }.value
    } else {
        try await heat(ms)
    }
}

func serve(_ ms: Int, inTask: Bool) async throws {
    try await cook(ms, inTask: inTask)
}

@main struct Main {
    static func main() async throws {
        // 1. Before the first await
        try await serve(0, inTask: false)

        // 2. After an await
        try await serve(200, inTask: false)

        // 3. In a task that cook awaits
        try await serve(200, inTask: true)
    }
}
