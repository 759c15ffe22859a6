var cups = 0

final class Shop {
    static let shared = Shop()
    var cakes = 1
}

@main struct Main {
    static func main() async {
        cups += 1
        Shop.shared.cakes -= 1
    }
}
