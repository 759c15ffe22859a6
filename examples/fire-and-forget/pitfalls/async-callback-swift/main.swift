import Dispatch

func send(_ name: String) async {
    try? await Task.sleep(for: .milliseconds(100))
    print("\(name) sent")
}

@main struct Main {
    static func main() async {
        let queue = DispatchQueue.global()
        queue.asyncAfter(deadline: .now() + 0.1) {
            await send("parcel")
        }
    }
}
