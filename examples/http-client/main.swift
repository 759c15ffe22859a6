import Foundation
#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

struct Item: Decodable { let name: String }

func serve(_ listener: Int32) {
    let client = accept(listener, nil, nil)
    Thread.detachNewThread { serve(listener) }
    var head = [UInt8](repeating: 0, count: 999)
    read(client, &head, head.count)
    let path = String(decoding: head[5...], as: UTF8.self)
    let name = path.prefix { $0 != " " }.uppercased()
    usleep(name == "EGG" ? 400_000 : 200_000)
    let body = #"{"name": "\#(name)"}"#
    let answer = "HTTP/1.0 200 OK\r\n\r\n\(body)"
    write(client, answer, answer.utf8.count)
    close(client)
}

@MainActor func get(_ url: URL) async throws -> String {
    let name = url.lastPathComponent
    print("\(name) starts")
    let session = URLSession.shared
    let (data, answer) = try await session.data(from: url)
    guard (answer as? HTTPURLResponse)?.statusCode == 200
    else { throw URLError(.badServerResponse) }
    let body = try JSONDecoder().decode(
        Item.self, from: data)
    print("\(name) ready")
    return body.name
}

@main struct Main {
    @MainActor static func main() async throws {
        let server = SocketPort(tcpPort: 0)!
        let at = server.address, socket = server.socket
        Thread.detachNewThread { serve(socket) }
        let port = Int(at[2]) << 8 + Int(at[3])
        let url = URL(string: "http://127.0.0.1:\(port)")!
        // 1. Send one request
        let tea = try await get(url.appending(path: "tea"))
        // 2. Send two at the same time
        async let jam = get(url.appending(path: "jam"))
        let egg = try await get(url.appending(path: "egg"))
        // 3. Use the answers
        print("main got \(tea), \(egg), \(try await jam)")
    }
}
