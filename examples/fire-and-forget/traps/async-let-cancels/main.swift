func send(_ name: String) async throws {
    try await Task.sleep(for: .milliseconds(200))
    print("\(name) sent")
}

func order() async {
    async let _ = send("letter")
    print("order taken")
}

@main struct Main {
    static func main() async throws {
        await order()
        try await Task.sleep(for: .milliseconds(500))
        print("main ends, no letter came")
    }
}
