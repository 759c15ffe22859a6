enum Failed: Error { case burnt, broken }
struct Several: Error { let errors: [any Error] }

func make(
    _ ms: Int, _ text: String, _ error: Failed
) async throws {
    try await Task.sleep(for: .milliseconds(ms))
    print(text)
    throw error
}

func serve() async throws {
    let errors = await withThrowingTaskGroup { group in
        group.addTask {
            try await make(200, "toast burnt", .burnt)
        }
        group.addTask {
            try await make(300, "egg broken", .broken)
        }
        var errors: [any Error] = []
        while let end = await group.nextResult() {
            if case .failure(let error) = end {
                errors.append(error)
            }
        }
        return errors
    }
    try Task.checkCancellation()
    var rest: [any Error] = []
    for error in errors {
        if case Failed.burnt = error {
            print("serve handles toast burnt")
        } else { rest.append(error) }
    }
    if !rest.isEmpty { throw Several(errors: rest) }
}

@main struct Main {
    static func main() async throws {
        // 1. Handle only what is burnt
        do {
            try await serve()
        } catch let rest as Several {
            // 2. The rest reaches main
            for case Failed.broken in rest.errors {
                print("main caught egg broken")
            }
        }
    }
}
