import Foundation

// Blocks, so not in the async function itself
func read(_ handle: FileHandle) async -> String {
    await withCheckedContinuation { answer in
        DispatchQueue.global().async {
            let data = handle.availableData
            let text = String(decoding: data, as: UTF8.self)
            answer.resume(returning: text)
        }
    }
}

@main struct Main {
    static func main() async throws {
        // 1. Write a line, read the answer
        print("cat starts")
        let input = Pipe(), output = Pipe(), cat = Process()
        cat.executableURL = URL(filePath: "/bin/cat")
        cat.standardInput = input
        cat.standardOutput = output
        let (codes, exit) = AsyncStream<Int32>.makeStream()
        cat.terminationHandler = {
            exit.yield($0.terminationStatus)
            exit.finish()
        }
        try cat.run()
        let toCat = input.fileHandleForWriting
        let fromCat = output.fileHandleForReading
        for name in ["tea", "toast"] {
            let line = Data("\(name)\n".utf8)
            try toCat.write(contentsOf: line)
            let answer = await read(fromCat)
            print("cat says \(answer)", terminator: "")
            try await Task.sleep(for: .milliseconds(100))
        }

        // 2. Close the input, and cat ends
        try toCat.close()
        for await code in codes {
            print("cat ended with \(code)")
        }

        // 3. Start a program that does not exist
        let toaster = Process()
        let path = "/bin/toaster"
        toaster.executableURL = URL(filePath: path)
        do {
            try toaster.run()
        } catch {
            print("main found no toaster")
        }
    }
}
