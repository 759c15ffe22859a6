import Foundation

nonisolated(unsafe) var coins = 0

func add() async {
    let seen = coins
    usleep(200_000)
    coins = seen + 1
}

@main struct Main {
    static func main() async {
        async let ann: Void = add()
        async let bob: Void = add()
        _ = await (ann, bob)
        print("got \(coins) of 2 coins")
    }
}
