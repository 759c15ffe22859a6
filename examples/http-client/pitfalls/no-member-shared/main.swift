import Foundation

@main struct Main {
    static func main() async throws {
        let url = URL(string: "http://127.0.0.1:9")!
        let session = URLSession.shared
        let (data, _) = try await session.data(from: url)
        print("main got \(data.count) bytes")
    }
}
