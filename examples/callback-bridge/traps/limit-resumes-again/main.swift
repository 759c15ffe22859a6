import Dispatch

@main struct Main {
    static func main() async throws {
        let queue = DispatchQueue.main
        let how = await withCheckedContinuation { end in
            queue.asyncAfter(deadline: .now() + 0.1) {
                end.resume(returning: "tea ready")
            }
            queue.asyncAfter(deadline: .now() + 0.3) {
                end.resume(returning: "tea late")
            }
        }
        print(how)
        try await Task.sleep(for: .milliseconds(500))
        print("main ends")
    }
}
