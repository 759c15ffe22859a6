@MainActor func done() async {}

@MainActor func takeTurns(_ name: String) async {
    print("\(name) starts")
    await Task {}.value  // back to the queue, once
    print("\(name) ready")
}

@MainActor func goOn(_ name: String) async {
    print("\(name) starts")
    await done()  // is done immediately
    print("\(name) ready")
}

@main struct Main {
    static func main() async {
        // 1. Three tasks yield once
        var tea = Task { await takeTurns("tea") }
        var toast = Task { await takeTurns("toast") }
        var jam = Task { await takeTurns("jam") }
        for task in [tea, toast, jam] {
            await task.value
        }

        // 2. Three tasks await finished work
        tea = Task { await goOn("tea") }
        toast = Task { await goOn("toast") }
        jam = Task { await goOn("jam") }
        for task in [tea, toast, jam] {
            await task.value
        }
    }
}
