struct Kitchen {
    var fuel: String {
        get async { "gas" }
        set async { try? await Task.sleep(for: .seconds(1)) }
    }
}

@main
struct Main {
    static func main() async {
        var kitchen = Kitchen()
        await kitchen.fuel = "wood"
        print("main got \(await kitchen.fuel)")
    }
}
