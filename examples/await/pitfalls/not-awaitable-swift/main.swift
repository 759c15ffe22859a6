func count() -> Int { 1 }

@main
struct Main {
    static func main() async {
        let cups = await count()
        print("main got \(cups)")
    }
}
