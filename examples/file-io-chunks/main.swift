import Foundation

func toThread<T: Sendable>(
    _ work: @escaping @Sendable () throws -> T
) async throws -> T {
    try await withCheckedThrowingContinuation { next in
        DispatchQueue.global().async {
            next.resume(with: Result(catching: work))
        }
    }
}

@main struct Main {
    static func main() async throws {
        let path = URL.temporaryDirectory
            .appending(path: "list-\(getpid()).bin")
        defer {
            try? FileManager.default.removeItem(at: path)
        }

        // 1. Write 200,000 bytes in chunks
        try Data().write(to: path)
        let out = try FileHandle(forWritingTo: path)
        let part = Data(count: 50_000)
        for _ in 0..<4 {
            try await toThread {
                try out.write(contentsOf: part)
            }
        }
        print("main wrote \(try out.offset()) bytes")
        try out.close()

        // 2. Read them in chunks
        let file = try FileHandle(forReadingFrom: path)
        while let chunk = try await toThread({
            try file.read(upToCount: 65_536)
        }), !chunk.isEmpty {
            print("main reads \(chunk.count) bytes")
        }
        try file.close()
    }
}
