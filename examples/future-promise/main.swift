import Dispatch

struct Failure: Error { let message: String }

func brew(
    _ name: String,
    _ done: @escaping @Sendable (String?, String) -> Void
) {
    print("\(name) starts")
    let error = name == "tea" ? nil : "cocoa burnt"
    let end = DispatchTime.now() + .milliseconds(200)
    DispatchQueue.global().asyncAfter(deadline: end) {
        done(error, name.uppercased())
    }
}

@MainActor
func order(_ name: String) async throws -> String {
    try await withCheckedThrowingContinuation { next in
        brew(name) { error, cup in
            if let error {
                let failure = Failure(message: error)
                next.resume(throwing: failure)
            } else {
                next.resume(returning: cup)
            }
        }
    }
}

@main @MainActor struct Main {
    static func main() async throws {
        // 1. A callback brings the value
        let tea = Task.immediate {
            try await order("tea")
        }
        print("main waits")
        print("main got \(try await tea.value)")

        // 2. A callback brings a failure
        let cocoa = Task.immediate {
            try await order("cocoa")
        }
        print("main waits")
        do {
            print("main got \(try await cocoa.value)")
        } catch let error as Failure {
            print("main caught \(error.message)")
        }
    }
}
