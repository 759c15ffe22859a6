import Foundation
#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

func serve(_ listener: Int32) {
    let client = accept(listener, nil, nil)
    var head = [UInt8](repeating: 0, count: 999)
    read(client, &head, head.count)
    usleep(100_000)
    print("server sends half")
    let half = "HTTP/1.0 200 OK\r\n\r\n" + #"{"name": "#
    write(client, half, half.utf8.count)
    usleep(500_000)
    if read(client, &head, head.count) < 1 {
        print("server lost tea")
    }
    close(client)
}

@main struct Main {
    static func main() async throws {
        let server = SocketPort(tcpPort: 0)!
        let at = server.address, socket = server.socket
        Thread.detachNewThread { serve(socket) }
        let port = Int(at[2]) << 8 + Int(at[3])
        let url = URL(string: "http://127.0.0.1:\(port)")!

        // 1. Ask, and get half of the answer
        print("tea starts")
        let tea = Task {
            try await URLSession.shared.data(from: url)
        }
        try await Task.sleep(for: .milliseconds(400))

        // 2. Cancel in the middle of the body
        print("main cancels tea")
        tea.cancel()
        do {
            print("main got \(try await tea.value.0)")
        } catch URLError.cancelled {
            print("tea cancelled")
        }

        // 3. See what the server notices
        try await Task.sleep(for: .milliseconds(400))
    }
}
