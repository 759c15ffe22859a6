func send(_ name: String) async {
    do {
        try await Task.sleep(for: .milliseconds(200))
        print("\(name) sent")
    } catch { print("\(name) lost: \(error)") }
}

func order() async {
    async let _ = send("letter")
    print("order taken")
}

@main struct Main {
    static func main() async throws {
        await order()
        try await Task.sleep(for: .milliseconds(500))
        print("main closes")
    }
}
