struct Burnt: Error {}

func serve() throws {
    let errors: [any Error] = [Burnt(), Burnt()]
    if !errors.isEmpty { throw errors }
}

@main struct Main {
    static func main() throws {
        try serve()
    }
}
