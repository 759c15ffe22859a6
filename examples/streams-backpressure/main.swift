import Foundation

func block<T: Sendable>(
    _ work: @escaping @Sendable () throws -> T
) async throws -> T {
    try await withCheckedThrowingContinuation { result in
        DispatchQueue.global().async {
            result.resume(with: Result(catching: work))
        }
    }
}

func serve(_ listener: Int32) async throws {
    let pipe = try await block {
        let socket = accept(listener, nil, nil)
        return FileHandle(fileDescriptor: socket)
    }
    try await Task.sleep(for: .milliseconds(300))
    print("server reads")
    let load = try await block { try pipe.readToEnd() }
    print("server got \(load?.count ?? 0) bytes")
}

@main struct Main {
    static func main() async throws {
        var found: UnsafeMutablePointer<addrinfo>?
        getaddrinfo("127.0.0.1", "0", nil, &found)
        var at = found!.pointee
        let listener = socket(AF_INET, at.ai_socktype, 0)
        bind(listener, at.ai_addr, at.ai_addrlen)
        listen(listener, 1)
        getsockname(listener, at.ai_addr, &at.ai_addrlen)
        async let serving: Void = serve(listener)
        let client = socket(AF_INET, at.ai_socktype, 0)
        connect(client, at.ai_addr, at.ai_addrlen)
        let pipe = FileHandle(fileDescriptor: client)

        // 1. Write while nobody reads yet
        print("client starts")
        let load = Data(count: 50_000_000)
        async let writing: Void = block {
            try pipe.write(contentsOf: load)
        }

        // 2. Wait until the bytes are taken
        try await writing
        print("client ready")

        // 3. Close, and count the bytes
        try pipe.close()
        try await serving
    }
}
