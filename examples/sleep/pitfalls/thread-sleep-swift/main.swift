import Foundation

func make(_ name: String) async {
    print("\(name) starts")
    Thread.sleep(forTimeInterval: 0.3)
    print("\(name) ready")
}

@main struct Main {
    static func main() async {
        async let tea: Void = make("tea")
        await make("toast")
        await tea
    }
}
