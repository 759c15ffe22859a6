import Foundation

@main struct Main {
    static func main() async {
        print(Thread.current)
        print(Thread.isMainThread)
    }
}
