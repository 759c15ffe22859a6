import Foundation

actor Kettle {
    var heat = 20
    let changed = NSCondition()

    func reach(_ wanted: Int) async {
        changed.lock()
        while heat < wanted { changed.wait() }
        changed.unlock()
    }
}
