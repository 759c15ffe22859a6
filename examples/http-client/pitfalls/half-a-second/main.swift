import Foundation
#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

@main struct Main {
    static func main() async {
        let silent = SocketPort(tcpPort: 0)!
        let at = silent.address
        let port = Int(at[2]) << 8 + Int(at[3])
        let url = URL(string: "http://127.0.0.1:\(port)")!
        let config = URLSessionConfiguration.default
        config.timeoutIntervalForRequest = 0.8
        let start = ContinuousClock.now
        let session = URLSession(configuration: config)
        do { _ = try await session.data(from: url) } catch {
            let waited = ContinuousClock.now - start
            print("before the limit: \(waited < .seconds(0.8))")
            print(error)
        }
    }
}
