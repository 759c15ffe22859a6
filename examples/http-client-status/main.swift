import Foundation
#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

struct Item: Decodable { let name: String }
struct BadStatus: Error { let code: Int }

func serve(_ listener: Int32) {
    let client = accept(listener, nil, nil)
    Thread.detachNewThread { serve(listener) }
    var head = [UInt8](repeating: 0, count: 999)
    read(client, &head, head.count)
    usleep(200_000)
    let answer = "HTTP/1.0 404 Not Found\r\n\r\n"
        + #"{"error": "no jam left"}"#
    write(client, answer, answer.utf8.count)
    close(client)
}

@main struct Main {
    static func main() async throws {
        let server = SocketPort(tcpPort: 0)!
        let at = server.address, socket = server.socket
        Thread.detachNewThread { serve(socket) }
        let port = Int(at[2]) << 8 + Int(at[3])
        let url = URL(string: "http://127.0.0.1:\(port)")!
        let session = URLSession.shared
        // 1. Read the JSON, not the status
        print("jam starts")
        do {
            let data = try await session.data(from: url).0
            let body = try JSONDecoder().decode(
                Item.self, from: data)
            print("jam ready, \(body.name)")
        } catch is DecodingError {
            print("jam fails, DecodingError")
        }
        // 2. Turn the status into an error
        let (_, answer) = try await session.data(from: url)
        let code = (answer as! HTTPURLResponse).statusCode
        do {
            if code >= 400 { throw BadStatus(code: code) }
        } catch let error as BadStatus {
            print("main caught \(error.code)")
        }
    }
}
