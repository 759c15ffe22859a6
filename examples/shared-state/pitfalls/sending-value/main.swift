final class Order {
    var dishes = ["tea"]
}

actor Kitchen {
    func cook(_ order: Order) {
        print("kitchen cooks \(order.dishes)")
    }
}

@main struct Main {
    static func main() async {
        let order = Order()
        await Kitchen().cook(order)
        order.dishes.append("toast")
    }
}
