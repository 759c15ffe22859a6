final class Machine {
    let name: String
    var isOn = true
    init(_ name: String) { self.name = name }
}

nonisolated(nonsending) func withMachine(
    _ name: String, _ body: (Machine) async -> Void
) async {
    let machine = Machine(name)
    await body(machine)
    machine.isOn = false
}

@main struct Main {
    static func main() async {
        var machines: [Machine] = []
        for name in ["mixer", "oven"] {
            await withMachine(name) { machines.append($0) }
        }
        for machine in machines {
            print("\(machine.name) on: \(machine.isOn)")
        }
    }
}
