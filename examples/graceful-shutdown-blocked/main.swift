import Foundation

func grind() {
    print("mill starts")
    Thread.sleep(forTimeInterval: 0.5)
    print("mill ready")
}

@main struct Main {
    static func main() async throws {
        // 1. A handler is set
        signal(SIGTERM, SIG_IGN)
        let source = DispatchSource.makeSignalSource(
            signal: SIGTERM, queue: .global())
        source.setEventHandler {
            print("main sees SIGTERM")
        }
        source.activate()
        let sender = Process()
        sender.executableURL = URL(filePath: "/bin/sh")
        let kill = "sleep 0.2; kill \(getpid())"
        sender.arguments = ["-c", kill]
        try sender.run()

        // 2. SIGTERM comes while the mill blocks
        grind()
        source.cancel()
    }
}
