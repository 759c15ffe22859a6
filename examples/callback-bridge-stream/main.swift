import Synchronization

typealias Callback = @Sendable (Int) -> Void
nonisolated let callbacks = Mutex<[Int: Callback]>([:])

func pop(_ toast: Int) {
    let all = callbacks.withLock { $0 }
    print("toaster pops \(toast) for \(all.count)")
    for callback in all.values { callback(toast) }
}

func pops(_ id: Int) -> AsyncStream<Int> {
    AsyncStream { toasts in
        let add: Callback = { toasts.yield($0) }
        callbacks.withLock { $0[id] = add }
        toasts.onTermination = { _ in
            callbacks.withLock { $0[id] = nil }
        }
    }
}

@main @MainActor struct Main {
    static func main() async throws {
        // 1. Make the stream
        var toasts: AsyncStream? = pops(1)
        pop(1)

        // 2. Loop over the stream
        Task {
            try await Task.sleep(for: .milliseconds(200))
            pop(2)
        }
        for await toast in toasts! {
            print("main got \(toast)")
            if toast == 2 { break }
        }
        pop(3)

        // 3. Let go of the stream
        toasts = nil
        pop(4)
    }
}
