import Foundation

func makeSoup() async throws {
    print("soup starts")
    try await Task.sleep(for: .milliseconds(900))
    print("soup ready")
}

func press() async throws {
    try await Task.sleep(for: .milliseconds(200))
    print("user presses Ctrl+C")
    kill(getpid(), SIGINT)
}

func serve() async throws {
    // 1. The first Ctrl+C is handled
    async let soup: Void = makeSoup()
    let (presses, sent) = AsyncStream<Void>.makeStream()
    signal(SIGINT, SIG_IGN)
    let source = DispatchSource.makeSignalSource(
        signal: SIGINT, queue: .global())
    source.setEventHandler { sent.finish() }
    source.activate()
    try await press()
    for await _ in presses {}

    // 2. A second comes, after the handler
    print("main waits for soup")
    source.cancel()
    signal(SIGINT, SIG_DFL)
    try await press()
    try await soup
}

@main struct Main {
    static func main() async throws {
        let path = CommandLine.arguments[0]
        if CommandLine.arguments.count > 1 {
            return try await serve()
        }
        let child = try Process.run(
            URL(filePath: path), arguments: ["child"])
        child.waitUntilExit()
        let code = 128 + child.terminationStatus
        // 3. The exit code
        print("shell sees \(code)")
    }
}
