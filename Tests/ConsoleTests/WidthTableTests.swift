import CCurses
import Testing

@testable import Console

struct WidthTableTests {
  @Test func `the table answers what libc answers`() throws {
    try #require(ccurses_use_utf8())
    var wrong: [UInt32] = []
    for value in UInt32(0x20)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), value < 0x7F || value > 0x9F else { continue }
      if DisplayWidth.columns(of: scalar) != Int(ccurses_width(value)) { wrong.append(value) }
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(20).map { String($0, radix: 16) })")
  }

  @Test func `ranges ascend without overlap`() {
    for (former, next) in zip(WidthTable.ranges, WidthTable.ranges.dropFirst()) {
      #expect(former.first <= former.last && former.last < next.first)
    }
  }
}
