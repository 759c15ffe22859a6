import Foundation

@main @MainActor struct Main {
    static func ring() async throws {
        try await Task.sleep(for: .milliseconds(100))
        print("bell rings")
    }

    static func main() async throws {
        var ends: [Int32] = [0, 0]
        let kind = Int32(SOCK_STREAM.rawValue)
        socketpair(AF_UNIX, kind, 0, &ends)
        Thread.detachNewThread { [ends] in
            Thread.sleep(forTimeInterval: 0.3)
            write(ends[1], "TEA\n", 4)
        }
        let bell = Task.immediate { try await ring() }
        var bytes = [UInt8](repeating: 0, count: 16)
        print("client got \(read(ends[0], &bytes, 16)) bytes")
        try await bell.value
    }
}
