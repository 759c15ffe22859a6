typealias Callback = (String) -> Void
@MainActor var callbacks: [ObjectIdentifier: Callback] = [:]

@MainActor final class Once {
    var next: CheckedContinuation<String, any Error>?

    func resume(_ result: Result<String, any Error>) {
        next?.resume(with: result)
        next = nil
    }
}

@MainActor func nextPop() async throws -> String {
    let once = Once()
    let id = ObjectIdentifier(once)
    callbacks[id] = { once.resume(.success($0)) }
    print("toaster counts \(callbacks.count)")
    defer {
        callbacks[id] = nil
        print("toaster counts \(callbacks.count)")
    }
    return try await withTaskCancellationHandler {
        try await withCheckedThrowingContinuation {
            once.next = $0
        }
    } onCancel: {
        Task { @MainActor in
            once.resume(.failure(CancellationError()))
        }
    }
}

@main @MainActor struct Main {
    static func main() async throws {
        // 1. The callback ends the wait
        print("toast starts")
        let toast = Task { try await nextPop() }
        try await Task.sleep(for: .milliseconds(200))
        callbacks.values.forEach { $0("TOAST") }
        print("main got \(try await toast.value)")

        // 2. The wait is cancelled
        let wait = Task { try await nextPop() }
        try await Task.sleep(for: .milliseconds(200))
        wait.cancel()
        if case .failure = await wait.result {
            print("main gives up")
        }
    }
}
