protocol Named {
    var name: String { get }
}

@MainActor final class Guest: Named {
    var name = "ann"
}

@main struct Main {
    static func main() async { print(Guest().name) }
}
