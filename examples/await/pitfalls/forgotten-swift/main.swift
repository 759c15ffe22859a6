func make(_ name: String) async -> String {
    name.uppercased()
}

@main
struct Main {
    static func main() async {
        let tea = make("tea")
        print("main got \(tea.lowercased())")
    }
}
