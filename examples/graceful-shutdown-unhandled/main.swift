import Foundation

func makeTea(_ number: Int32) async throws {
    print("tea starts")
    defer { print("tea is clean") }
    try await Task.sleep(for: .milliseconds(200))
    kill(getpid(), number)
    try await Task.sleep(for: .seconds(5))
}

func run(_ number: Int32) async throws -> Int32 {
    try await withCheckedThrowingContinuation { next in
        let child = Process()
        let path = CommandLine.arguments[0]
        child.executableURL = URL(filePath: path)
        child.arguments = [String(number)]
        child.terminationHandler = { child in
            let code = 128 + child.terminationStatus
            next.resume(returning: code)
        }
        do { try child.run() }
        catch { next.resume(throwing: error) }
    }
}

@main struct Main {
    static func main() async throws {
        if CommandLine.arguments.count > 1 {
            let number = Int32(CommandLine.arguments[1])!
            return try await makeTea(number)
        }

        // 1. Ctrl+C (SIGINT), and no handler
        print("shell sees \(try await run(SIGINT))")

        // 2. SIGTERM, and no handler
        print("shell sees \(try await run(SIGTERM))")
    }
}
