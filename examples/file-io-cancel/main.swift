import Foundation

let script = """
    sleep 0.4; echo pen writes milk; echo milk > "$0"
    sleep 0.2; echo pen writes eggs; echo eggs > "$0"
    """

func readLine(_ file: FileHandle) async -> String {
    let data = await withCheckedContinuation { next in
        DispatchQueue.global().async {
            next.resume(returning: file.availableData)
        }
    }
    return String(decoding: data.dropLast(), as: UTF8.self)
}

@main struct Main {
    static func main() async throws {
        let pipe = URL.temporaryDirectory
            .appending(path: "pipe-\(getpid())")
        mkfifo(pipe.path, 0o600)
        // Also for writing, so that opening does not wait.
        let file = try FileHandle(forUpdating: pipe)
        let pen = try Process.run(
            URL(filePath: "/bin/sh"),
            arguments: ["-c", script, pipe.path])

        // 1. Read a line, for 200 ms at most
        print("main waits")
        let reading = Task { await readLine(file) }
        try await Task.sleep(for: .milliseconds(200))
        reading.cancel()
        print("main got \(await reading.value)")

        // 2. Read again
        print("main got \(await readLine(file))")
        pen.waitUntilExit()
        try file.close()
        try FileManager.default.removeItem(at: pipe)
    }
}
