struct Burnt: Error {}

@MainActor func make(
    _ name: String, _ ms: Int, _ burn: Bool
) async throws -> String {
    print("\(name) starts")
    try await Task.sleep(for: .milliseconds(ms))
    if burn {
        print("\(name) burnt")
        throw Burnt()
    }
    print("\(name) ready")
    return name.uppercased()
}

typealias Outcome = Result<String, any Error>
let menu = [("tea", 300), ("toast", 200), ("egg", 100)]

@main @MainActor struct Main {
    static func main() async throws {
        // 1. Try all three
        var outcomes: [String: Outcome] = [:]
        await withTaskGroup { group in
            for (name, ms) in menu {
                group.addImmediateTask { @MainActor in
                    do {
                        let dish = try await make(
                            name, ms, name == "toast")
                        return (name, Outcome.success(dish))
                    } catch {
                        return (name, .failure(error))
                    }
                }
            }
            for await (name, outcome) in group {
                outcomes[name] = outcome
            }
        }

        // 2. Sort the outcomes
        var good: [String] = []
        var bad: [String] = []
        for (name, _) in menu {
            do { try good.append(outcomes[name]!.get()) }
            catch { bad.append(name) }
        }
        print("main got", good.joined(separator: ", "))
        print("main lacks", bad.joined(separator: ", "))

        // 3. Retry the calls that failed
        for name in bad {
            good.append(try await make(name, 100, false))
        }
        print("main got", good.joined(separator: ", "))
    }
}
