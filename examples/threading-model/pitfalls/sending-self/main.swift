final class Menu {
    var dishes: [String] = []

    func load() async {
        try? await Task.sleep(for: .milliseconds(100))
        dishes = ["tea", "toast"]
    }
}

@MainActor final class Window {
    let menu = Menu()

    func open() async {
        await menu.load()
        print("the window shows \(menu.dishes)")
    }
}

@main struct Main {
    static func main() async { await Window().open() }
}
