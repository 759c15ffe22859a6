func make(_ name: String) async {
    print("\(name) starts")
    do {
        try await Task.sleep(for: .milliseconds(500))
        print("\(name) ready")
    } catch {
        print("\(name) cancelled")
    }
}

func breakfast() async {
    async let tea: Void = make("tea")
    try? await Task.sleep(for: .milliseconds(100))
    print("breakfast ends")
}

@main
struct Main {
    static func main() async {
        await breakfast()
    }
}
