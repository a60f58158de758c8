import Testing
import TextEncodings

@testable import Documents

/// Files of which some lines are in UTF-8 and others in GB18030.
struct MixedEncodingTests {
  /// 科目\t金额 in GB18030.
  private static let old: [UInt8] = [0xBF, 0xC6, 0xC4, 0xBF, 0x09, 0xBD, 0xF0, 0xB6, 0xEE]
  private static let new = Array("科目\t金额".utf8)

  private func bytes(_ lines: [[UInt8]], _ end: [UInt8]) -> [UInt8] { lines.flatMap { $0 + end } }

  @Test(arguments: [[0x0A], [0x0D, 0x0A], [0x0D]] as [[UInt8]])
  func `each line is read in its own encoding, and those of the fewer are told`(end: [UInt8]) throws {
    let document = try FileReader().read(
      bytes(
        [Self.new, Self.new, Array("1\t2".utf8), Self.old, Array("3\t4".utf8), Self.old, Self.new, Self.new, Self.old],
        end))
    #expect(document.otherLines == [4...6, 9...9])
    let rows = document.blocks.compactMap(\.grid).flatMap(\.rows)
    #expect(rows.map { $0.cells[0] } == ["科目", "科目", "1", "科目", "3", "科目", "科目", "科目", "科目"])
    #expect(rows.map(\.line) == Array(1...9))
  }

  @Test func `of as many the lines of UTF-8 are told, and a file in one encoding has none to tell`() throws {
    #expect(try TextReader().read(bytes([Self.old, Self.new], [0x0A])).otherLines == [2...2])
    for line in [Self.old, Self.new, Array("a\tb".utf8)] {
      #expect(try TextReader().read(bytes([line, line], [0x0A])).otherLines == [])
    }
  }

  @Test func `a web page of both tells so, too`() throws {
    let page = Array("<html><body><p>甲</p>\n<p>".utf8) + Self.old + Array("</p>\n<p>乙</p></body></html>".utf8)
    let document = try FileReader().read(page)
    #expect(document.otherLines == [2...2])
    #expect(document.blocks.compactMap(\.text) == ["甲", "科目金额", "乙"])
  }

  @Test(arguments: [[0xD6, 0xA7], [0xC4, 0xBF], [0xE6, 0xA5, 0xB0, 0xCB]] as [[UInt8]])
  func `a few characters of GB18030 that are UTF-8, too, are no other encoding`(line: [UInt8]) throws {
    #expect(String(validating: line, as: UTF8.self) != nil || line.count > 2)
    let decoded = try TextEncoding.decode(bytes([Self.old, line, Self.old], [0x0A]))
    #expect(decoded.otherLines == [] && decoded.encoding == .gb18030)
  }

  @Test func `a line that fits neither has its byte told`() {
    #expect(throws: DocumentError.unknownEncoding(offset: 14)) {
      try TextReader().read(Self.new + [0x0A, 0xFF] + Self.old)
    }
  }
}
