func make(_ name: String) async -> String {
    try? await Task.sleep(for: .milliseconds(100))
    return name.uppercased()
}

@main
struct Main {
    static func main() async {
        let names = ["tea", "toast"]
        let made = await names.map { await make($0) }
        print(made)
    }
}
