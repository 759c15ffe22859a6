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
        let pid = ProcessInfo.processInfo.processIdentifier
        let file = URL.temporaryDirectory
            .appending(path: "list-\(pid).txt")

        // 1. Write a file
        try await toThread {
            try Data("tea, toast".utf8).write(to: file)
        }
        print("main wrote the list")

        // 2. Read it
        let data = try await toThread {
            try Data(contentsOf: file)
        }
        let text = String(decoding: data, as: UTF8.self)
        print("main read \(text)")

        // 3. Delete it, and read again
        try await toThread {
            try FileManager.default.removeItem(at: file)
        }
        do {
            _ = try await toThread {
                try Data(contentsOf: file)
            }
        } catch CocoaError.fileReadNoSuchFile {
            print("main found no list")
        }
    }
}
