import XCTest

func make(_ name: String) async -> String {
    name.uppercased()
}

final class KitchenTests: XCTestCase {
    func testTea() async {
        XCTAssertEqual(await make("tea"), "TEA")
    }
}
