@main struct Main {
    static func main() async {
        ["tea", "toast"].forEach { name in
            try? await Task.sleep(for: .milliseconds(100))
            print("\(name) ready")
        }
    }
}
