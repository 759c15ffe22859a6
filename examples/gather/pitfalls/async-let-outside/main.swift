func make(_ name: String) async -> String {
    try? await Task.sleep(for: .milliseconds(100))
    return name.uppercased()
}

@main
struct Main {
    static func main() {
        async let tea = make("tea")
        print("main got \(await tea)")
    }
}
