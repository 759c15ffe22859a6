struct Failure: Error { let message: String }

typealias Dishes = AsyncThrowingStream<String, any Error>

func cook(_ queue: Dishes.Continuation) async {
    do {
        print("cook puts tea")
        queue.yield("tea")
        try await Task.sleep(for: .milliseconds(100))
        print("cook burns the toast")
        throw Failure(message: "toast burnt")
    } catch {
        queue.finish(throwing: error)
    }
}

@main struct Main {
    static func main() async throws {
        // 1. The cook fails while one dish is left
        let (dishes, queue) = Dishes.makeStream()
        async let cooking: Void = cook(queue)
        try await Task.sleep(for: .milliseconds(300))

        // 2. Take what is left
        print("main starts")
        do {
            for try await dish in dishes {
                print("main got \(dish)")
            }
        } catch let error as Failure {
            print("main caught \(error.message)")
        }
        await cooking
    }
}
