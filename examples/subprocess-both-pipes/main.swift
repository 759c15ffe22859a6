import Foundation

let script = """
    echo water; sleep 0.2
    echo hot >&2; sleep 0.2
    echo tea
    """

func read(_ name: String, _ pipe: Pipe) async {
    let handle = pipe.fileHandleForReading
    await withCheckedContinuation { ended in
        Thread.detachNewThread {  // getline blocks
            let copy = dup(handle.fileDescriptor)
            let file = fdopen(copy, "r")!
            var line: UnsafeMutablePointer<CChar>?
            var size = 0
            while getline(&line, &size, file) > 0 {
                let text = String(cString: line!)
                print(name, "says", text, terminator: "")
            }
            free(line)
            fclose(file)
            ended.resume()
        }
    }
}

@main struct Main {
    static func main() async throws {
        // 1. Start a program with two pipes
        print("kettle starts")
        let out = Pipe(), err = Pipe(), kettle = Process()
        kettle.executableURL = URL(filePath: "/bin/sh")
        kettle.arguments = ["-c", script]
        kettle.standardOutput = out
        kettle.standardError = err
        let (codes, exit) = AsyncStream<Int32>.makeStream()
        kettle.terminationHandler = {
            exit.yield($0.terminationStatus)
            exit.finish()
        }
        try kettle.run()

        // 2. Read both at the same time
        async let outRead: Void = read("out", out)
        async let errRead: Void = read("err", err)
        _ = await (outRead, errRead)

        // 3. Both have ended
        for await code in codes {
            print("kettle ended with \(code)")
        }
    }
}
