import Foundation
import Synchronization

let coins = Mutex(0)

func add() async {
    coins.withLock {
        let seen = $0
        usleep(200_000)
        $0 = seen + 1
    }
}

@main struct Main {
    static func main() async {
        async let ann: Void = add()
        async let bob: Void = add()
        _ = await (ann, bob)
        print("got \(coins.withLock { $0 }) of 2 coins")
    }
}
