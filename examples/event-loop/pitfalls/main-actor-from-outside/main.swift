@MainActor
func show(_ dish: String) {
    print("the window shows \(dish)")
}

func serve(_ dish: String) {
    show(dish)
}

@main
struct Main {
    static func main() async {
        serve("tea")
    }
}
