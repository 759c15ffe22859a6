func heat() async -> String {
    try? await Task.sleep(for: .milliseconds(100))
    return "OVEN"
}

struct Kitchen {
    static let shared = Kitchen(oven: await heat())

    let oven: String
    lazy var grill = await heat()
}

@main struct Main {
    static func main() async {
        print("main got \(Kitchen.shared.oven)")
    }
}
