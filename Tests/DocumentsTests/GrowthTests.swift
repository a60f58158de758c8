import TestSupport
import Testing

@testable import Documents
@testable import TextEncodings

/// Ten times the text takes ten times the steps, whatever it is made of.
struct GrowthTests {
  @Test(arguments: ["a,", "\"", "\"\",", "\"a\n\",", "=\"1\",", "=", "，", " ", "|", "a|", "-|", "┃甲"])
  func `cells of a line are found by looking at each character a few times`(piece: String) {
    for separator in [",", ";"] as [Unicode.Scalar] {
      let steps = Counted.steps(of: 1000, { String(repeating: piece, count: $0).unicodeScalars }) {
        _ = SeparatedText.fields($0, by: separator)
      }
      #expect(steps.few > 0 && steps.many <= 12 * steps.few && steps.many <= 10_000 * piece.unicodeScalars.count)
    }
    let steps = Counted.steps(of: 1000, { String(repeating: piece, count: $0).unicodeScalars }) {
      _ = SeparatedText.cells($0, isBoxed: true)
    }
    #expect(steps.few > 0 && steps.many <= 12 * steps.few && steps.many <= 60_000 * piece.unicodeScalars.count)
  }

  @Test(arguments: [["a"], ["\"a"], ["\"a", "a"], ["\"a"] + Array(repeating: "a", count: 98), ["\"\"", "\"", "a,b"]])
  func `lines of quoted fields are joined by looking at each a few times`(lines: [String]) {
    let steps = Counted.steps(of: 1000, { count in (0..<count).map { lines[$0 % lines.count][...] } }) {
      _ = SeparatedText.whole($0)
    }
    #expect(steps.few > 0 && steps.many <= 12 * steps.few && steps.many <= 40_000, "\(steps)")
  }

  @Test func `a mark that nothing closes near it costs no more than the lines near it`() {
    let lines = Counted(
      Array(repeating: Substring("a"), count: 10_000) + ["5\" pipe"] + Array(repeating: "a", count: 10_000))
    #expect(SeparatedText.whole(lines).count == 20_001 && lines.steps.count <= 20_101)
  }

  @Test(
    arguments: [
      [nil], [[""]], [["甲", ""]], [["甲表", ""]], [["甲", "1"]], [["甲", ""], ["", ""], ["乙", "1"]],
      [["甲", ""], nil, ["表", ""]],
    ] as [[[String]?]])
  func `paragraphs among padded lines are found by looking at each a few times`(lines: [[String]?]) {
    let steps = Counted.steps(of: 1000, { count in (0..<count).map { lines[$0 % lines.count] } }) {
      _ = PaddedLines.paragraphs($0)
    }
    #expect(steps.few > 0 && steps.many <= 12 * steps.few && steps.many <= 50_000, "\(steps)")
  }

  /// 甲 in GB18030, in UTF-8, ends of lines, a character of four bytes, and what fits nothing.
  @Test(
    arguments: [
      [0xBC, 0xD7], [0xE7, 0x94, 0xB2], [0xBC, 0xD7, 0x0A, 0xE7, 0x94, 0xB2, 0x0A], [0x0D], [0x61, 0x0A],
      [0x81, 0x30, 0x81, 0x30], [0xE7, 0x94, 0xB2, 0x0A, 0xFF],
    ] as [[UInt8]])
  func `an encoding is told by looking at each byte a few times`(piece: [UInt8]) {
    let steps = Counted.steps(of: 1000, { count in [0xBC, 0xD7, 0x0A] + (0..<count).flatMap { _ in piece } }) {
      _ = try TextEncoding.lines($0)
    }
    #expect(steps.few > 0 && steps.many <= 12 * steps.few && steps.many <= 100_000 * piece.count, "\(steps)")
  }

  /// What poppler prints is looked at by the system's functions, line by line: no line is given twice, and none with more
  /// than its own bytes.
  @Test(arguments: [
    "\n", "a", "    <word xMin=\"1\">", "    <word xMin=\"1\" yMin=\"1\" xMax=\"2\" yMax=\"2\">甲</word>\n",
    "  <page \n",
  ])
  func `a list of words is gone through once`(piece: String) {
    for count in [1000, 10_000] {
      let bytes = Array(String(repeating: piece, count: count).utf8)
      let given = bytes.withUnsafeBufferPointer { bytes in
        var scanner = MarkupScanner(bytes)
        var given = 0
        while let line = scanner.nextLine() { given += line.count + 1 }
        return given
      }
      #expect(given == bytes.count + (piece.hasSuffix("\n") ? 0 : 1))
    }
  }
}
