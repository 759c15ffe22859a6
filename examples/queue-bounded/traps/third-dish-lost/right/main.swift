@main struct Main {
    static func main() async {
        let (dishes, queue) = AsyncStream.makeStream(
            of: String.self,
            bufferingPolicy: .bufferingOldest(2))
        for dish in ["tea", "toast", "cake"] {
            if case .dropped = queue.yield(dish) {
                print("cook keeps \(dish)")
            } else { print("cook put \(dish)") }
        }
        queue.finish()
        for await dish in dishes {
            print("guest got \(dish)")
        }
    }
}
