func tell(_ who: String) {
    let isHigh = Task.basePriority == .high
    print("\(who) has \(isHigh ? "high" : "default") priority")
}

@main struct Main {
    static func main() async {
        tell("main")
        let tea = Task(priority: .high) {
            tell("tea")
            await Task { tell("cup of tea") }.value
            await Task.detached { tell("toast") }.value
        }
        await tea.value
    }
}
