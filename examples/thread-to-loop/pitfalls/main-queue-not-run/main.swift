import Foundation

@main struct Main {
    static func main() {
        DispatchQueue.main.async {
            print("bell rings")
        }
        Thread.sleep(forTimeInterval: 0.3)
        print("main ends")
    }
}
