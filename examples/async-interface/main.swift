protocol Maker: Sendable {
    func make() async -> String
}

struct Kettle: Maker {
    func make() async -> String {
        print("tea starts")
        try? await Task.sleep(for: .milliseconds(200))
        print("tea ready")
        return "TEA"
    }
}

struct Jug: Maker {
    func make() -> String { "MILK" }
}

func serve(_ maker: some Maker) async {
    print("main got \(await maker.make())")
}

@main struct Main {
    static func main() async {
        // 1. An implementation that waits
        await serve(Kettle())
        // 2. One that has nothing to wait for
        await serve(Jug())
        // 3. Both at the same time
        async let tea = Kettle().make()
        let milk = Jug().make()
        print("main got \(await tea), \(milk)")
    }
}
