import Foundation

@MainActor final class Kitchen {
    var cups = 0

    func count() {
        DispatchQueue.global().async { print(self.cups) }
    }
}

func wash(_ kitchen: Kitchen) {
    print("\(kitchen.cups) cups")
}

@main struct Main {
    static func main() async { wash(Kitchen()) }
}
