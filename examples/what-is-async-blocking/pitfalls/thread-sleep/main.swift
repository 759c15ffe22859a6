import Foundation

@main
struct Main {
    static func main() async {
        print("toast starts")
        Thread.sleep(forTimeInterval: 0.3)
        print("toast ready")
    }
}
