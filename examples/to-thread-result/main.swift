import Foundation

struct Jammed: Error {}

func here() -> String {
    if Thread.isMainThread { return "the main thread" }
    return "another thread"
}

func grind(_ load: String) throws -> String {
    usleep(200_000)
    if load == "stones" { throw Jammed() }
    return "mill ran on \(here())"
}

func toThread<T: Sendable>(
    _ work: @escaping @Sendable () throws -> T
) async throws -> T {
    try await withCheckedThrowingContinuation { next in
        DispatchQueue.global().async {
            next.resume(with: Result(catching: work))
        }
    }
}

@main @MainActor struct Main {
    static func main() async throws {
        // 1. A value comes back
        print("main is on \(here())")
        print(try await toThread { try grind("beans") })
        print("main is on \(here())")

        // 2. A failure comes back
        do {
            let work = { @Sendable in try grind("stones") }
            print(try await toThread(work))
        } catch is Jammed {
            print("main caught mill jammed")
        }
    }
}
