import Foundation

func append(_ line: String, to path: URL) async throws {
    try await withCheckedThrowingContinuation { next in
        DispatchQueue.global().async {
            // Each write goes to the end, wherever that is.
            let flags = O_WRONLY | O_APPEND | O_CREAT
            let number = open(path.path, flags, 0o644)
            let file = FileHandle(fileDescriptor: number)
            next.resume(with: Result {
                try file.write(contentsOf: Data(line.utf8))
                try file.close()
            })
        }
    }
}

@main struct Main {
    static func main() async throws {
        let path = URL.temporaryDirectory
            .appending(path: "log-\(getpid()).txt")

        // 1. A hundred tasks append a line each
        print("main waits for all")
        try await withThrowingTaskGroup { group in
            for n in 0..<100 {
                group.addTask {
                    try await append("tea \(n)\n", to: path)
                }
            }
            try await group.waitForAll()
        }

        // 2. Count the lines
        let text = try Data(contentsOf: path)
        let lines = text.split(separator: 10)
        print("main counts \(lines.count) lines")
        try FileManager.default.removeItem(at: path)
    }
}
