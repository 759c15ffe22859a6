enum Refusal: Error {
    case busy(Duration)
    case closed
}

@MainActor var answers: [Refusal?] = [
    .busy(.milliseconds(200)), nil, .closed,
]

@MainActor func order(
    _ name: String
) async throws -> String {
    print("\(name) starts")
    try await Task.sleep(for: .milliseconds(100))
    if let refusal = answers.removeFirst() {
        print("\(name) fails")
        throw refusal
    }
    print("\(name) ready")
    return name.uppercased()
}

func orderPatiently(
    _ name: String
) async throws -> String {
    for _ in 1..<5 {
        do {
            return try await order(name)
        } catch Refusal.busy(let pause) {
            try await Task.sleep(for: pause)
        }
    }
    return try await order(name)
}

@main struct Main {
    static func main() async throws {
        // 1. The shop is busy for 200 ms
        let tea = try await orderPatiently("tea")
        print("main got \(tea)")

        // 2. The shop is closed
        do {
            _ = try await orderPatiently("egg")
        } catch Refusal.closed {
            print("main caught shop closed")
        }
    }
}
