func order() async -> String {
    await withCheckedContinuation { next in
        next.resume(returning: "TEA")
        next.resume(returning: "COCOA")
    }
}

@main struct Main {
    static func main() async {
        print("main got \(await order())")
    }
}
