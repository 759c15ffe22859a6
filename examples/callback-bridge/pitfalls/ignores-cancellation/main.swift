import Dispatch

func brew() async -> String {
    await withCheckedContinuation { next in
        let end = DispatchTime.now() + .milliseconds(400)
        DispatchQueue.global().asyncAfter(deadline: end) {
            next.resume(returning: "TEA")
        }
    }
}

@main struct Main {
    static func main() async throws {
        let tea = Task { await brew() }
        try await Task.sleep(for: .milliseconds(100))
        print("main cancels")
        tea.cancel()
        print("main got \(await tea.value)")
    }
}
