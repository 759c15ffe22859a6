struct TooFew: Error { let cups: Int }

func brew(_ cups: Int) async throws -> String {
    if cups < 1 {
        throw TooFew(cups: cups)
    }
    try await Task.sleep(for: .milliseconds(200))
    return "\(cups) CUPS"
}

@main struct Main {
    static func main() async throws {
        // 1. Call it with a bad argument
        async let tea = brew(0)
        print("main continues")

        // 2. Await the call
        do {
            print("main got \(try await tea)")
        } catch let error as TooFew {
            print("main caught \(error.cups) cups")
        }
    }
}
