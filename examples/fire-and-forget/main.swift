struct Lost: Error, CustomStringConvertible {
    let description = "parcel lost"
}

func logged(_ work: () async throws -> Void) async {
    do { try await work() }
    catch is CancellationError {}
    catch { print("log got \(error)") }
}

func send(_ name: String) async throws {
    print("\(name) starts")
    try await Task.sleep(for: .milliseconds(200))
    if name == "parcel" { throw Lost() }
    print("\(name) sent")
}

func pause(_ ms: Int) async {
    try? await Task.sleep(for: .milliseconds(ms))
}

@main struct Main {
    static func main() async {
        await withDiscardingTaskGroup { background in
            // 1. Start it, continue immediately
            background.addTask {
                await logged { try await send("letter") }
            }
            await pause(100)
            print("main continues")
            await pause(200)
            // 2. A task fails: its error is logged
            background.addTask {
                await logged { try await send("parcel") }
            }
            await pause(300)
            // 3. Wait for all tasks before main ends
            background.addTask {
                await logged { try await send("letter") }
            }
            await pause(100)
            print("main waits")
        }
        print("main ends")
    }
}
