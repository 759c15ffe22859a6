actor Kettle {
    var heat = 20
    var waiters: [CheckedContinuation<Void, Never>] = []

    func reach(_ wanted: Int) async {
        while heat < wanted {
            await withCheckedContinuation {
                waiters.append($0)
            }
        }
    }

    func warm(_ heat: Int) {
        print("kettle at \(heat)")
        self.heat = heat
        for waiter in waiters { waiter.resume() }
        waiters = []
    }
}

func cook(
    _ name: String, _ wanted: Int, _ kettle: Kettle
) async {
    print("\(name) starts")
    await kettle.reach(wanted)
    print("\(name) continues at \(await kettle.heat)")
}

@main struct Main {
    static func main() async throws {
        // 1. Two wait for the water
        let kettle = Kettle()
        async let tea: Void = cook("tea", 80, kettle)
        try await Task.sleep(for: .milliseconds(100))
        async let pasta: Void = cook("pasta", 100, kettle)
        try await Task.sleep(for: .milliseconds(100))

        // 2. Hot enough for the tea
        await kettle.warm(80)
        try await Task.sleep(for: .milliseconds(100))

        // 3. Hot enough for the pasta
        await kettle.warm(100)
        _ = await (tea, pasta)
    }
}
