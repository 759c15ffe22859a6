func stop() async {
    try? await Task.sleep(for: .milliseconds(100))
    print("oven off")
}

func bake() async {
    print("oven on")
    defer { Task { await stop() } }
    print("cake baked")
}

@main struct Main {
    static func main() async {
        await bake()
        print("main leaves")
    }
}
