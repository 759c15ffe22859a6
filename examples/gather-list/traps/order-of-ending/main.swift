func cook(_ dish: String, _ ms: Int) async -> String {
    try? await Task.sleep(for: .milliseconds(ms))
    return dish.uppercased()
}

@main struct Main {
    static func main() async {
        var made: [String] = []
        await withTaskGroup { g in
            g.addTask { await cook("toast", 300) }
            g.addTask { await cook("tea", 100) }
            for await dish in g { made += [dish] }
        }
        print("toast is \(made[0]), tea is \(made[1])")
    }
}
