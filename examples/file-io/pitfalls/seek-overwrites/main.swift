import Foundation

@main struct Main {
    static func main() throws {
        let path = URL.temporaryDirectory
            .appending(path: "log-\(getpid()).txt")
        try Data().write(to: path)
        let one = try FileHandle(forWritingTo: path)
        let two = try FileHandle(forWritingTo: path)
        try one.seekToEnd()
        try two.seekToEnd()
        try one.write(contentsOf: Data("coffee\n".utf8))
        try two.write(contentsOf: Data("tea\n".utf8))

        let data = try Data(contentsOf: path)
        print(String(decoding: data, as: UTF8.self))
        try FileManager.default.removeItem(at: path)
    }
}
