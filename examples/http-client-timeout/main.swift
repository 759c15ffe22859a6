import Foundation
#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

func serve(_ listener: Int32) {
    let client = accept(listener, nil, nil)
    Thread.detachNewThread { serve(listener) }
    let file = FileHandle(fileDescriptor: client)
    _ = file.availableData
    for part in ["HTTP/1.0 200 OK\r\n\r\n", "a", "b", "c"] {
        try? file.write(contentsOf: Data(part.utf8))
        usleep(350_000)
    }
    try? file.close()
}

func ask(
    _ name: String, _ url: URL, limit: Double = 60
) async throws {
    var call = URLRequest(url: url)
    call.timeoutInterval = limit
    do {
        _ = try await URLSession.shared.data(for: call)
        print("\(name) ready")
    } catch URLError.timedOut, URLError.cancelled {
        print("\(name) gives up")
    }
}

@main struct Main {
    static func main() async throws {
        signal(SIGPIPE, SIG_IGN)
        let server = SocketPort(tcpPort: 0)!
        let at = server.address, socket = server.socket
        Thread.detachNewThread { serve(socket) }
        let port = Int(at[2]) << 8 + Int(at[3])
        let url = URL(string: "http://127.0.0.1:\(port)")!
        // 1. Set the usual limit of 1 second
        print("tea starts")
        async let tea: Void = ask("tea", url, limit: 1)
        // 2. Set the other kind of limit
        print("egg starts")
        let egg = Task { try await ask("egg", url) }
        Task {
            try await Task.sleep(for: .seconds(1))
            egg.cancel()
        }
        // 3. Wait for both
        _ = try await (tea, egg.value)
    }
}
