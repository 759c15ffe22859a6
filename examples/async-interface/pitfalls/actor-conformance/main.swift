protocol Maker {
    func make() -> String
}

actor Jug: Maker {
    func make() -> String { "MILK" }
}

@MainActor final class Grill: Maker {
    func make() -> String { "TOAST" }
}

@main struct Main {
    static func main() async {
        print("main got \(await Jug().make())")
    }
}
