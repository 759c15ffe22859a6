struct Burnt: Error {}

func make(_ name: String) async throws -> String {
    print("\(name) starts")
    try await Task.sleep(for: .milliseconds(200))
    print("\(name) ready")
    return name.uppercased()
}

func breakfast() async throws -> String {
    let toast = try await make("toast")
    return "\(toast) WITH JAM"
}

func fry() async throws -> String {
    try await Task.sleep(for: .milliseconds(200))
    throw Burnt()
}

@main
struct Main {
    static func main() async throws {
        // 1. Await the call
        print("main got \(try await make("tea"))")

        // 2. One async function awaits another
        print("main got \(try await breakfast())")

        // 3. The call raises no error
        async let egg = fry()
        print("main continues")

        // 4. The await raises the error
        do {
            print("main got \(try await egg)")
        } catch is Burnt {
            print("main caught egg burnt")
        }
    }
}
