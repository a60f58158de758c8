import Randomness
import Documents
import Testing

struct PDFFuzzTests {
  /// Damaged files cost an error or a poorer document, never a crash.
  @Test(arguments: ["ruled.pdf", "two-pages.pdf", "printed-sideways.pdf"])
  func `damaged files`(name: String) throws {
    let whole = try Samples.bytes(name)
    var generator = SeededGenerator(seed: 7)
    func random(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &generator) }
    for _ in 0..<25 {
      var bytes = whole
      for _ in 0...random(12) {
        let place = 8 + random(bytes.count - 8)
        switch random(4) {
        case 0: bytes[place] = UInt8(random(256))
        case 1: bytes[place] = UInt8(0x30 + random(10))
        case 2: bytes.removeSubrange(place..<min(bytes.count, place + random(40)))
        default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + random(40))], at: place)
        }
        if bytes.count < 64 { break }
      }
      do {
        _ = try FileReader().read(bytes)
      } catch {
        #expect(!error.description.isEmpty)
      }
    }
  }
}
