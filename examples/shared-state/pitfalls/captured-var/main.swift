import Foundation

@main struct Main {
    static func main() async {
        var cups = 0
        DispatchQueue.global().async {
            print("the window shows \(cups)")
        }
        cups += 1
    }
}
