actor Shop {
    var cakes = 1
}

func sell(_ shop: Shop) async {
    shop.cakes -= 1
}

@main struct Main {
    static func main() async {
        let shop = Shop()
        await sell(shop)
        shop.cakes = 0
    }
}
