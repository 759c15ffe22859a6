@MainActor func rest(_ ms: Int) async {
    try? await Task.sleep(for: .milliseconds(ms))
}

@MainActor func make(_ name: String, _ ms: Int) async {
    print("\(name) starts")
    await rest(5000)
    await Task { await rest(ms) }.value
    print("\(name) gone")
}

let menu = [("tea", 100), ("toast", 200)]

@main @MainActor struct Main {
    static func main() async {
        await withDiscardingTaskGroup { group in
            // 1. Start tasks, and keep them
            for (name, ms) in menu {
                group.addImmediateTask { @MainActor in
                    await make(name, ms)
                }
            }
            await rest(200)

            // 2. Cancel them all
            print("main cancels all")
            group.cancelAll()

            // 3. Await them all
        }
        print("main ends")
    }
}
