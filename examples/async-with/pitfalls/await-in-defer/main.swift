struct Oven {
    func stop() async { print("oven off") }
}

@main struct Main {
    static func main() async {
        let oven = Oven()
        defer { await oven.stop() }
        print("oven bakes")
    }
}
