actor Shop {
    var cakes = 1

    func sell() async {
        guard cakes > 0 else { return }
        cakes -= 1
        try? await Task.sleep(for: .milliseconds(200))
    }
}

@main struct Main {
    static func main() async {
        let shop = Shop()
        async let ann: Void = shop.sell()
        _ = await (shop.sell(), ann)
        print("main counts \(await shop.cakes) cakes")
    }
}
