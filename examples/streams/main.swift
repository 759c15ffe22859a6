import Foundation

func block<T: Sendable>(
    _ work: @escaping @Sendable () -> T
) async -> T {
    await withCheckedContinuation { result in
        DispatchQueue.global().async {
            result.resume(returning: work())
        }
    }
}

@Sendable func readLine(_ socket: Int32) -> String? {
    var line: [UInt8] = [], b: UInt8 = 0
    while read(socket, &b, 1) == 1 {
        if b == 10 {
            return String(decoding: line, as: UTF8.self)
        }
        line += [b]
    }
    return nil
}

func serve(_ listener: Int32) async throws {
    let socket = await block { accept(listener, nil, nil) }
    while let name = await block({ readLine(socket) }) {
        print("server got \(name)")
        try await Task.sleep(for: .milliseconds(100))
        let answer = name.uppercased() + "\n"
        write(socket, answer, answer.utf8.count)
    }
    print("server saw the end")
    close(socket)
}

@main struct Main {
    static func main() async throws {
        // 1. Listen on a free port
        var found: UnsafeMutablePointer<addrinfo>?
        getaddrinfo("127.0.0.1", "0", nil, &found)
        var at = found!.pointee
        let listener = socket(AF_INET, at.ai_socktype, 0)
        bind(listener, at.ai_addr, at.ai_addrlen)
        listen(listener, 1)
        getsockname(listener, at.ai_addr, &at.ai_addrlen)
        print("server starts")
        async let serving: Void = serve(listener)

        // 2. Connect, send lines, read answers
        let client = socket(AF_INET, at.ai_socktype, 0)
        connect(client, at.ai_addr, at.ai_addrlen)
        print("client starts")
        for line in ["tea\n", "toast\n"] {
            write(client, line, line.utf8.count)
            let answer = await block { readLine(client) }
            print("client got \(answer ?? "nothing")")
        }

        // 3. Close the connection from the client
        print("client closes")
        close(client)
        try await serving
    }
}
