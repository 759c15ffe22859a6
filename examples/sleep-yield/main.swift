@MainActor func ring() {
    print("bell rings")
}

@main
@MainActor
struct Main {
    static func main() async {
        // 1. Work without a pause
        var bell = Task { ring() }
        print("main cuts bread")
        print("main cuts cheese")
        await bell.value

        // 2. Pause for work that is ready
        bell = Task { ring() }
        print("main cuts bread")
        await Task.yield()
        print("main cuts cheese")
        await bell.value
    }
}
