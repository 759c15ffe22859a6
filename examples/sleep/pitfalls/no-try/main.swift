@main struct Main {
    static func main() async {
        print("tea starts")
        await Task.sleep(for: .milliseconds(100))
        print("tea ready")
    }
}
