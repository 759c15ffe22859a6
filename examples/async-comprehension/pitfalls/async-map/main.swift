func make(_ item: String) async -> String {
    item.uppercased()
}

@main struct Main {
    static func main() async {
        let made = await ["tea", "toast"].map { await make($0) }
        print("main got", made)
    }
}
