func fetch(_ name: String) async throws -> String {
    print("\(name) starts")
    try await Task.sleep(for: .milliseconds(200))
    print("\(name) ready")
    return name.uppercased()
}

struct Kettle {
    let water: String

    init() async throws {
        water = try await fetch("water")
    }

    var tea: String {
        get async throws { try await fetch("tea") }
    }
}

@main
struct Main {
    static func main() async throws {
        // 1. Create an object with await
        let kettle = try await Kettle()
        print("main got a kettle of \(kettle.water)")

        // 2. A property that awaits
        print("main got \(try await kettle.tea)")
    }
}
