protocol Maker {
    func make() -> String
}

struct Kettle: Maker {
    func make() async -> String {
        try? await Task.sleep(for: .milliseconds(100))
        return "TEA"
    }
}

@main struct Main {
    static func main() async {
        print("main got \(await Kettle().make())")
    }
}
