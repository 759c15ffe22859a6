import Foundation

@main struct Main {
    static func main() async {
        let done = NSCondition()
        Task.detached {
            print("tea ready")
        }
        done.wait()
    }
}
