import Foundation

@main struct Main {
    static func main() async throws {
        let path = URL(filePath: #filePath)
        for try await line in path.lines {
            print(line)
        }
    }
}
