func serve() async -> [String] {
    var meal: [String] = []
    await withTaskGroup { group in
        for name in ["tea", "toast"] {
            group.addTask { meal.append(name.uppercased()) }
        }
    }
    return meal
}

@main struct Main {
    static func main() async {
        print("main got \(await serve())")
    }
}
