struct Mishap: Error { let message: String }

struct Kitchen: AsyncSequence, AsyncIteratorProtocol {
    var rest = ["tea", "toast"].makeIterator()

    mutating func next() async throws -> String? {
        guard let item = rest.next() else { return nil }
        print("\(item) starts")
        try await Task.sleep(for: .milliseconds(100))
        if item == "toast" {
            throw Mishap(message: "toast burnt")
        }
        return item
    }
    func makeAsyncIterator() -> Kitchen { self }
}

@main struct Main {
    static func main() async throws {
        // 1. The source fails
        do {
            for try await item in Kitchen() {
                print("\(item) served")
            }
        } catch let error as Mishap {
            print("main caught \(error.message)")
        }

        // 2. The loop body fails
        do {
            for try await item in Kitchen() {
                throw Mishap(message: "\(item) spilt")
            }
        } catch let error as Mishap {
            print("main caught \(error.message)")
        }
    }
}
