func grind(_ load: String) {
    print("\(load) starts")
    let end = ContinuousClock.now + .milliseconds(300)
    while ContinuousClock.now < end {}
    print("\(load) ground")
}

@main @MainActor struct Main {
    static func main() async {
        let beans = Task { grind("beans") }
        let pepper = Task { grind("pepper") }
        await beans.value
        await pepper.value
    }
}
