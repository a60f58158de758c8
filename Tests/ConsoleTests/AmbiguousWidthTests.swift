import Testing

@testable import Console

struct AmbiguousWidthTests {
  @Test func `no ambiguous character is left`() {
    let text = String(String.UnicodeScalarView(AmbiguousScalars.all.compactMap(Unicode.Scalar.init)))
    var frame = Frame(size: Size(width: AmbiguousScalars.all.count * 2, height: 1))
    frame.write(text, at: Position(column: 0, row: 0))
    let ambiguous = Set(AmbiguousScalars.all)
    let left = frame.replacingAmbiguous().cells.map(\.scalar).filter(ambiguous.contains)
    #expect(left.isEmpty, "\(left.map { String($0, radix: 16) })")
  }

  @Test(arguments: AmbiguousScalars.all)
  func `a replacement is as wide as what it replaces`(value: UInt32) throws {
    guard let replacement = AmbiguousWidth.replacement(for: value) else { return }
    #expect(replacement.isASCII)
    let scalar = try #require(Unicode.Scalar(value))
    #expect(DisplayWidth.columns(of: scalar) == DisplayWidth.columns(of: replacement))
  }
}
