import Foundation

func brew() async {
    print("tea starts on \(Thread.current)")
}

@main struct Main {
    static func main() async {
        await brew()
    }
}
