import Foundation

func start(_ script: String) throws
    -> (pid_t, FileHandle, AsyncStream<Int32>)
{
    let process = Process(), pipe = Pipe()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", script]
    process.standardOutput = pipe
    let (codes, exit) = AsyncStream<Int32>.makeStream()
    process.terminationHandler = {
        exit.yield($0.terminationStatus)
        exit.finish()
    }
    try process.run()
    let output = pipe.fileHandleForReading
    return (process.processIdentifier, output, codes)
}

func lines(_ handle: FileHandle) -> AsyncStream<String> {
    AsyncStream { lines in
        Thread.detachNewThread {  // getline blocks
            let copy = dup(handle.fileDescriptor)
            let file = fdopen(copy, "r")!
            var line: UnsafeMutablePointer<CChar>?
            var size = 0
            while getline(&line, &size, file) > 0 {
                let text = String(cString: line!)
                lines.yield(String(text.dropLast()))
            }
            free(line)
            fclose(file)
            lines.finish()
        }
    }
}

@main struct Main {
    static func main() async throws {
        // 1. Read its lines as they come
        print("kettle starts")
        let (_, output, kettle) = try start(
            "echo water; sleep 0.2; echo tea; exit 3")
        for await line in lines(output) {
            print("kettle says \(line)")
        }
        for await code in kettle {
            print("kettle ended with \(code)")
        }

        // 2. Kill it after a limit
        print("oven starts")
        let (pid, _, oven) = try start("exec sleep 5")
        let limit = Task {
            try await Task.sleep(for: .milliseconds(200))
            print("main kills oven")
            kill(pid, SIGKILL)
        }
        for await _ in oven {
            limit.cancel()
            print("oven gone")
        }
    }
}
