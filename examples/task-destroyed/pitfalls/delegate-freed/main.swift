@MainActor final class Cook {
    var done: () -> Void = {}
}

@MainActor final class Kettle {
    weak var delegate: Cook?

    func boil() async {
        await withCheckedContinuation { next in
            let cook = Cook()
            cook.done = { next.resume() }
            delegate = cook
        }  // the cook is freed here
    }
}

@main @MainActor struct Main {
    static func main() async throws {
        let kettle = Kettle()
        Task { await kettle.boil(); print("tea ready") }
        try await Task.sleep(for: .milliseconds(100))
        kettle.delegate?.done()
        print("main ends")
    }
}
