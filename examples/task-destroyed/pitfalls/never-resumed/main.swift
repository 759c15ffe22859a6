import Foundation

@main struct Main {
    static func main() async {
        Task {
            try await Task.sleep(for: .seconds(1))
            print("main waits after 1 s")
            exit(1)
        }
        print("main waits")
        await withCheckedContinuation {
            (kettle: CheckedContinuation<Void, Never>) in
            print("nobody keeps the continuation")
        }
        print("main continues")  // never printed
    }
}
