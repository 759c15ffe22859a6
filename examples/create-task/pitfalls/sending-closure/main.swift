final class Kitchen {
    var cups = 0

    func serve() {
        Task { cups += 1 }
    }
}

@main struct Main {
    static func main() {
        Kitchen().serve()
    }
}
