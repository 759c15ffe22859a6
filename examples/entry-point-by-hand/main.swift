import Foundation

func make(_ name: String) async throws -> String {
    print("\(name) starts")
    try await Task.sleep(for: .milliseconds(200))
    print("\(name) ready")
    return name.uppercased()
}

@main
struct Main {
    static func main() {
        // 1. Plain code comes first
        print("program starts")

        // 2. Run async code, wait for the result
        Task {
            do {
                let tea = try await make("tea")
                print("program got \(tea)")

                // 3. Run async code again
                let toast = try await make("toast")
                print("program got \(toast)")
                exit(0)
            } catch {
                fatalError("\(error)")
            }
        }
        dispatchMain()
    }
}
