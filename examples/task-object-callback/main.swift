import Foundation

struct Burnt: Error { let dish: String }

typealias Dish = Task<String, any Error>

@MainActor func make(
    _ name: String, _ ms: Int
) async throws -> String {
    print("\(name) starts")
    try await Task.sleep(for: .milliseconds(ms))
    if name == "toast" { throw Burnt(dish: name) }
    return name.uppercased()
}

@MainActor func serve(_ dish: Dish) async {
    switch await dish.result {
    case .success(let cup):
        print("waiter got \(cup)")
    case .failure(let error as Burnt):
        print("waiter caught \(error.dish) burnt")
    case .failure:
        print("waiter leaves")
    }
}

@main @MainActor struct Main {
    static func main() async throws {
        // 1. The tasks call back at their ends
        let tea = Dish { try await make("tea", 200) }
        let toast = Dish { try await make("toast", 300) }
        Task { await serve(tea) }
        Task { await serve(toast) }
        try await Task.sleep(for: .milliseconds(100))
        print("main continues")
        try await Task.sleep(for: .milliseconds(300))

        // 2. A callback for an ended task
        Task { await serve(tea) }
        print("main is busy")
        usleep(100_000)
        print("main is free")
        try await Task.sleep(for: .milliseconds(100))
    }
}
