import Dispatch

let places = DispatchSemaphore(value: 1)

@MainActor func make(_ name: String) async throws {
    if places.wait(timeout: .now() + 1) == .timedOut {
        return print("\(name) gives up after a second")
    }
    defer { places.signal() }
    print("\(name) starts")
    try await Task.sleep(for: .milliseconds(100))
    print("\(name) ready")
}

@main struct Main {
    static func main() async throws {
        async let toast: Void = make("toast")
        try await make("tea")
        try await toast
    }
}
