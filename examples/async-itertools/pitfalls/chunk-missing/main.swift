@main struct Main {
    static func main() async {
        let dishes = AsyncStream<String> { dishes in
            for dish in ["tea", "toast", "egg"] {
                dishes.yield(dish)
            }
            dishes.finish()
        }
        for await two in dishes.chunks(ofCount: 2) {
            print("main got", two)
        }
    }
}
