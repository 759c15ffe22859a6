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

@main struct Main {
    static func main() async {
        // 1. A list of two types, one by one
        let makers: [any Maker] = [Kettle(), Jug()]
        for maker in makers {
            print("main got \(await maker.make())")
        }
        // 2. All at the same time
        var dishes = [String](repeating: "", count: 2)
        await withTaskGroup { group in
            for (place, maker) in makers.enumerated() {
                group.addTask {
                    (place, await maker.make())
                }
            }
            for await (place, dish) in group {
                dishes[place] = dish
            }
        }
        let both = dishes.joined(separator: ", ")
        print("main got \(both)")
    }
}
