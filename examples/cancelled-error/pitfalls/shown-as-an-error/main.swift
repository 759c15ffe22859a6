import Foundation

@main struct Main {
    static func main() async {
        let search = Task {
            do {
                try await Task.sleep(for: .seconds(5))
            } catch {
                print("alert:", error.localizedDescription)
            }
        }
        try? await Task.sleep(for: .milliseconds(100))
        search.cancel()
        await search.value
    }
}
