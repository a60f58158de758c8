import Randomness
import Testing

@testable import Library

/// What one look at a text says is what the standard library and every character for itself say.
@Suite struct TextBytesTests {
  private func look(_ bytes: [UInt8]) -> (firstInvalid: Int?, isClean: Bool) {
    bytes.withUnsafeBufferPointer { bytes in
      let text = TextBytes(bytes)
      return (text.firstInvalid, text.isClean)
    }
  }

  @Test(arguments: [
    "", "a", "行", "行政运行", "code,name,2024年\n201,一般公共服务支出,12.5\n", "\t\"引\n号\"", "“引号”·—", "é\u{A0}𠮷",
    "\u{200D}\u{2028}",
  ]) func `text that needs no cleaning is clean wherever it begins`(text: String) {
    for count in 0..<9 {
      let bytes = Array((String(repeating: "x", count: count) + text).utf8)
      let found = look(bytes)
      #expect(found.firstInvalid == nil && found.isClean, "\(count)")
    }
  }

  @Test(arguments: [
    "\u{0}", "\u{1B}", "\r", "\u{7F}", "\u{80}", "\u{9F}", "\u{200E}", "\u{202A}", "\u{202E}", "\u{61C}", "\u{2066}",
    "\u{2069}",
  ])
  func `a control character is seen wherever it stands`(control: String) {
    for count in 0..<18 {
      for filling in ["x", "行", "\n"] {
        let text = String(repeating: filling, count: count) + control + "后文 and more\n"
        let found = look(Array(text.utf8))
        #expect(found.firstInvalid == nil && !found.isClean, "\(count) \(filling)")
        #expect(CleanText.cleaned(text) != text)
      }
    }
  }

  @Test func `the first byte that is not UTF-8 is found`() {
    let bad: [[UInt8]] = [
      [0x80], [0xC0, 0x80], [0xC2], [0xE8, 0xA1], [0xE8, 0x41, 0x41], [0xED, 0xA0, 0x80], [0xE0, 0x9F, 0xBF],
      [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xE8, 0xA1, 0x8C, 0xE8, 0xA1],
    ]
    for bytes in bad {
      for before in 0..<10 {
        let start = [UInt8](repeating: 0x61, count: before)
        let offset = before + (bytes.count == 5 ? 3 : 0)
        #expect(look(start + bytes).firstInvalid == offset, "\(bytes) \(before)")
        #expect(look(start + bytes + Array("abcdefgh行".utf8)).firstInvalid == offset, "\(bytes) \(before)")
      }
    }
  }

  @Test func `bytes drawn at random are UTF-8 where the standard library says so`() {
    var generator = SeededGenerator(seed: 7)
    let pieces = ["a", "1", ",", "\n", "行", "政", "“", "é", "𠮷"].map { Array($0.utf8) }
    for _ in 0..<3000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<12, using: &generator) {
        bytes += pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      }
      if Bool.random(using: &generator), !bytes.isEmpty {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      #expect((look(bytes).firstInvalid == nil) == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
    }
  }
}
