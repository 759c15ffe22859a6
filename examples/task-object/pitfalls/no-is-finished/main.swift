func makeTea() async -> String { "TEA" }

@main struct Main {
    static func main() async {
        let tea = Task { await makeTea() }
        if tea.isFinished {
            print("main got \(tea.value)")
        }
    }
}
