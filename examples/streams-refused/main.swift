import Foundation

@main struct Main {
    static func main() async {
        // 1. Listen on a port that is taken
        var found: UnsafeMutablePointer<addrinfo>?
        getaddrinfo("127.0.0.1", "0", nil, &found)
        var at = found!.pointee
        let server = socket(AF_INET, at.ai_socktype, 0)
        bind(server, at.ai_addr, at.ai_addrlen)
        listen(server, 1)
        getsockname(server, at.ai_addr, &at.ai_addrlen)
        print("server starts")
        let second = socket(AF_INET, at.ai_socktype, 0)
        let bound = bind(second, at.ai_addr, at.ai_addrlen)
        if bound == -1, errno == EADDRINUSE {
            print("main found the port taken")
        }

        // 2. Connect where nobody listens
        close(server)
        print("server closes")
        let client = socket(AF_INET, at.ai_socktype, 0)
        let joined = connect(
            client, at.ai_addr, at.ai_addrlen)
        if joined == -1, errno == ECONNREFUSED {
            print("main found nobody")
        }
    }
}
