import Foundation

@MainActor func hear(_ news: String) {
    print("main hears \(news)")
}

nonisolated func grind() -> String {
    print("mill starts")
    usleep(200_000)
    Task { @MainActor in hear("half") }
    usleep(200_000)
    print("mill ready")
    return "ground beans"
}

@main @MainActor struct Main {
    static func main() async {
        // 1. The thread reports while it works
        let coffee = await withCheckedContinuation { next in
            DispatchQueue.global().async {
                next.resume(returning: grind())
            }
        }

        // 2. The result comes back
        print("main got \(coffee)")
    }
}
