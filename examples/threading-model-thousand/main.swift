import Foundation

func brew() async -> pthread_t {
    try? await Task.sleep(for: .milliseconds(300))
    return pthread_self()
}

@main struct Main {
    static func main() async {
        // 1. A thousand tasks wait
        print("main starts")
        let threads = await withTaskGroup { group in
            for _ in 0..<1000 {
                group.addTask { await brew() }
            }
            var seen: [pthread_t] = []
            for await one in group { seen.append(one) }
            return seen
        }
        print("main got \(threads.count) cups")

        // 2. Count their threads
        let few = Set(threads).count < 100
        print("main saw \(few ? "few" : "many") threads")
    }
}
