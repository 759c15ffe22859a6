struct Burnt: Error { let name: String }

func make(_ name: String) async throws -> String {
    print("\(name) starts")
    try await Task.sleep(for: .seconds(0.1))
    if name == "toast" { throw Burnt(name: name) }
    print("\(name) ready")
    return name.uppercased()
}

@main struct Main {
    static func main() async throws {
        // 1. Stop at the first failure
        do {
            for name in ["tea", "toast", "jam"] {
                _ = try await make(name)
            }
        } catch let error as Burnt {
            print("main caught \(error.name) burnt")
        }

        // 2. Note the failure and continue
        var served: [String] = []
        for name in ["tea", "toast", "jam"] {
            do {
                served.append(try await make(name))
            } catch let error as Burnt {
                print("main caught \(error.name) burnt")
            }
        }
        print("main got", served.joined(separator: ", "))

        // 3. Stop at the first success
        for name in ["toast", "tea", "jam"] {
            do {
                print("main got", try await make(name))
                break
            } catch let error as Burnt {
                print("main caught \(error.name) burnt")
            }
        }
    }
}
