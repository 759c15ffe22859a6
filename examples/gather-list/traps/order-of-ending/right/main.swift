func cook(_ dish: String, _ ms: Int) async -> String {
    try? await Task.sleep(for: .milliseconds(ms))
    return dish.uppercased()
}

@main struct Main {
    static func main() async {
        var made = ["", ""]
        await withTaskGroup { g in
            g.addTask { (0, await cook("toast", 300)) }
            g.addTask { (1, await cook("tea", 100)) }
            for await (i, dish) in g { made[i] = dish }
        }
        print("toast is \(made[0]), tea is \(made[1])")
    }
}
