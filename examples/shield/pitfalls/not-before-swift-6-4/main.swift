func save() async {
    try? await Task.sleep(for: .milliseconds(300))
    print("save done")
}

@main struct Main {
    static func main() async {
        await withTaskCancellationShield { await save() }
    }
}
