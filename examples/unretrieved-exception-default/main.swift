import Foundation

struct Failure: Error { let text: String }

func makeTea() async throws {
    print("tea starts")
    try await Task.sleep(for: .milliseconds(100))
    print("tea burnt")
    throw Failure(text: "tea burnt")
}

func serve() async throws {
    _ = Task { try await makeTea() }
    try await Task.sleep(for: .milliseconds(200))
    print("main continues")
}

func run(_ child: Process) async throws -> Int32 {
    try await withCheckedThrowingContinuation { next in
        child.terminationHandler = { child in
            let code = child.terminationStatus
            next.resume(returning: code)
        }
        do { try child.run() }
        catch { next.resume(throwing: error) }
    }
}

@main struct Main {
    static func main() async throws {
        let args = CommandLine.arguments
        if args.count > 1 { return try await serve() }

        // 1. A task fails, and nobody looks
        let (child, pipe) = (Process(), Pipe())
        child.executableURL = URL(filePath: args[0])
        child.arguments = ["serve"]
        child.standardError = pipe
        let code = try await run(child)

        // 2. What the shell sees
        let reader = pipe.fileHandleForReading
        let data = reader.readDataToEndOfFile()
        let log = String(decoding: data, as: UTF8.self)
        let found = log.contains("tea burnt")
        let text = found ? "tea burnt" : "nothing"
        print("shell reads \(text)")
        print("shell sees exit code \(code)")
    }
}
