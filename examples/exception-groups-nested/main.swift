enum Failed: Error {
    case spilt, sour, burnt, several([Failed])
}

func makeBreakfast() async throws {
    try await Task.sleep(for: .milliseconds(200))
    let drinks = Failed.several([.spilt, .sour])
    throw Failed.several([drinks, .burnt])
}

func count(_ error: Failed) -> Int {
    guard case .several(let errors) = error
    else { return 1 }
    return errors.map(count).reduce(0, +)
}

@main struct Main {
    static func main() async throws {
        do {
            try await makeBreakfast()
        } catch let error as Failed {
            // 1. Log the group
            print("main logs \(error)")

            // 2. Count the errors in it
            if case .several(let top) = error {
                print("main finds \(top.count) at the top")
            }
            print("main finds \(count(error)) in all")
        }
    }
}
