import Foundation

let cores = ProcessInfo.processInfo.activeProcessorCount

func read() { usleep(600_000); print("file read") }

@main struct Main {
    nonisolated static func main() async throws {
        let files = (1...cores).map { _ in
            Task.detached { read() }
        }
        try await Task.sleep(for: .seconds(0.1))
        print("bell rings, due after 100 ms")
        for file in files { await file.value }
    }
}
