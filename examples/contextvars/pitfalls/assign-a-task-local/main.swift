enum Guest {
    @TaskLocal static var name = "nobody"
}

@main struct Main {
    static func main() async {
        Guest.name = "ann"
        print("hello \(Guest.name)")
    }
}
