import Randomness
import Browser
import BudgetModel
import Console
import Library
import Testing

struct RandomKeysTests {
  static let keys: [Key] =
    CommandTable.entries.filter { ![.leave, .suspend].contains($0) }.flatMap(\.keys)
    + "abcxyz019 ，。账明【】￥".unicodeScalars.map { Key.character($0) } + [Key(.delete), Key(.function(3)), .control("x")]

  @Test(arguments: [UInt64(1), 20_241, 77_777, 123_456_789])
  func `any keys at any size leave a whole screen`(seed: UInt64) throws {
    // Given the embedded library and a seed
    var generator = SeededGenerator(seed: seed)
    var session = MemorySession(options: Options(language: .chinese), size: Size(width: 80, height: 24))
    for count in 0..<25_000 {
      // When a random key, click or size arrives
      switch Int.random(in: 0..<40, using: &generator) {
      case 0:
        session.take(
          .resize(
            Size(width: Int.random(in: 0...150, using: &generator), height: Int.random(in: 0...50, using: &generator))))
      case 1:
        let position = Position(
          column: Int.random(in: 0...150, using: &generator), row: Int.random(in: 0...50, using: &generator))
        session.take(
          .mouse([.click, .doubleClick, .wheelUp, .wheelDown].randomElement(using: &generator) ?? .click, position))
      case 2: session.take(.paste(["行政", "x\ny\nq", ">100", "", "e\u{301}"].randomElement(using: &generator) ?? ""))
      default: session.take(.key(Self.keys.randomElement(using: &generator) ?? .character("j")))
      }
      session.program.state.checkInvariants()
      // Then every so often the frame is whole: as wide and high as the terminal, without control characters
      if count % 16 == 0 {
        let size = session.program.state.size
        let lines = session.lines()
        #expect(lines.count == size.height)
        for line in lines {
          #expect(DisplayWidth.columns(of: line) <= size.width, "seed \(seed), key \(count): \(line)")
          #expect(!line.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F })
        }
      }
    }
  }
}
