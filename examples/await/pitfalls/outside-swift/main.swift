func make(_ name: String) async -> String {
    try? await Task.sleep(for: .milliseconds(100))
    return name.uppercased()
}

@main
struct Main {
    static func main() {
        print("main got \(await make("tea"))")
    }
}
