func make(_ name: String) async throws -> String {
    print("\(name) starts")
    try await Task.sleep(for: .seconds(0.1))
    print("\(name) ready")
    return name.uppercased()
}

func buy(_ name: String, _ cash: Int) async throws -> Int {
    print("\(name) starts")
    try await Task.sleep(for: .seconds(0.1))
    let left = cash - name.count
    print("\(name) bought, \(left) left")
    return left
}

@main struct Main {
    static func main() async throws {
        let menu = ["tea", "toast"]

        // 1. One after the other
        for name in menu {
            print("main serves", try await make(name))
        }

        // 2. Each turn needs the previous result
        var cash = 10
        for name in menu {
            cash = try await buy(name, cash)
        }
        print("main keeps \(cash)")
    }
}
