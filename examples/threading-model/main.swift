func here(
    _ actor: isolated (any Actor)? = #isolation
) -> String {
    actor === MainActor.shared
        ? "the main actor" : "no actor"
}

func make(_ name: String) async {
    print("\(name) starts")
    print("\(name) is on \(here())")
    try? await Task.sleep(for: .milliseconds(200))
    print("\(name) ready on \(here())")
}

@main struct Main {
    static func main() async {
        // 1. Await a call
        await make("tea")

        // 2. Start a task
        let toast = Task { await make("toast") }
        await toast.value

        // 3. Back in main
        print("main ends on \(here())")
    }
}
