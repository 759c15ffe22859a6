func pay() async throws {
    do {
        try await Task.sleep(for: .seconds(5))
        print("card accepted")
    } catch let error where Task.isCancelled {
        throw error
    } catch { print("card refused, guest pays cash") }
}

@main struct Main {
    static func main() async throws {
        let order = Task { try await pay() }
        try await Task.sleep(for: .milliseconds(100))
        print("main cancels order")
        order.cancel()
        print("main got \(await order.result)")
    }
}
