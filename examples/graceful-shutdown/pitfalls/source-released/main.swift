import Foundation

func handleSIGTERM() {
    signal(SIGTERM, SIG_IGN)
    let source = DispatchSource.makeSignalSource(
        signal: SIGTERM, queue: .global())
    source.setEventHandler { print("main sees SIGTERM") }
    source.activate()
}

@main struct Main {
    static func main() async throws {
        handleSIGTERM()
        kill(getpid(), SIGTERM)
        try await Task.sleep(for: .milliseconds(500))
        print("main saw no signal")
    }
}
