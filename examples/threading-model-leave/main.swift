import Synchronization

let dishes = Mutex(0)

func here(
    _ actor: isolated (any Actor)? = #isolation
) -> String {
    actor === MainActor.shared
        ? "the main actor" : "no actor"
}

nonisolated(nonsending) func makeTea() async {
    print("tea starts")
    try? await Task.sleep(for: .milliseconds(200))
    dishes.withLock { $0 += 1 }
    print("tea ready on \(here())")
}

@concurrent func makeToast() async {
    print("toast starts")
    try? await Task.sleep(for: .milliseconds(200))
    dishes.withLock { $0 += 1 }
    print("toast ready on \(here())")
}

@main struct Main {
    static func main() async {
        // 1. Stay with main
        await makeTea()

        // 2. Leave for another thread
        await makeToast()

        // 3. Come back
        print("main is on \(here())")
        let count = dishes.withLock { $0 }
        print("main counts \(count)")
    }
}
