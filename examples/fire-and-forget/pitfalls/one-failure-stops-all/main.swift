struct Lost: Error {}

func send(_ name: String, _ ms: Int) async throws {
    do { try await Task.sleep(for: .milliseconds(ms)) }
    catch { print("\(name) cancelled"); throw error }
    if name == "parcel" { throw Lost() }
    print("\(name) sent")
}

@main struct Main {
    static func main() async {
        do {
            try await withThrowingDiscardingTaskGroup { group in
                group.addTask { try await send("parcel", 100) }
                group.addTask { try await send("letter", 300) }
            }
        } catch { print("main caught \(error)") }
    }
}
