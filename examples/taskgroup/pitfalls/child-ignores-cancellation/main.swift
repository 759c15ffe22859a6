@main struct Main {
    static func main() async {
        await withTaskGroup { group in
            group.addTask {
                for cup in 1...4 {
                    try? await Task.sleep(for: .seconds(0.2))
                    print("cup \(cup) poured")
                }
            }
            try? await Task.sleep(for: .seconds(0.3))
            print("main cancels the group")
            group.cancelAll()
        }
        print("main continues")
    }
}
