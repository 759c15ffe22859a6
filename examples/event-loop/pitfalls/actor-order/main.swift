import Foundation

actor Kitchen {
    var plates: [String] = []

    func serve(_ dish: String) { plates.append(dish) }

    func open() {
        Task(priority: .background) { serve("tea") }
        Task(priority: .high) { serve("toast") }
        usleep(300_000)  // busy: both calls wait
    }
}

@main struct Main {
    static func main() async throws {
        let kitchen = Kitchen()
        await kitchen.open()
        try await Task.sleep(for: .milliseconds(300))
        print(await kitchen.plates.joined(separator: ", "))
    }
}
