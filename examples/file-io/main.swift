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
            .appending(path: "list-\(getpid()).txt")
        defer {
            try? FileManager.default.removeItem(at: path)
        }

        // 1. Write a file
        let list = Data("tea\ncafé\ntoast\n".utf8)
        try await toThread { try list.write(to: path) }
        print("main wrote the list")

        // 2. Read it line by line
        let text = try await toThread {
            try String(contentsOf: path, encoding: .utf8)
        }
        for line in text.split(separator: "\n") {
            print("main reads \(line)")
            try await Task.sleep(for: .milliseconds(100))
        }
    }
}
