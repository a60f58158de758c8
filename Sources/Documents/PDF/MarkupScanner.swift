import CChildProcess
import Glibc

/// Goes through the lines of markup that programs print of a PDF file, and finds attributes in them; no more than that.
struct MarkupScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  /// - Parameter bytes: must stay valid as long as the scanner is used.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The next line without its line feed; nil at the end.
  mutating func nextLine() -> UnsafeBufferPointer<UInt8>? {
    guard index < bytes.count, let base = bytes.baseAddress else { return nil }
    let rest = bytes.count - index
    let end = memchr(base + index, 0x0A, rest).map { UnsafePointer($0.assumingMemoryBound(to: UInt8.self)) - base }
    defer { index = (end ?? bytes.count) + 1 }
    return UnsafeBufferPointer(start: base + index, count: (end ?? bytes.count) - index)
  }

  /// The next line that holds an element, from its `<` on; nil at the end.
  mutating func nextElement() -> UnsafeBufferPointer<UInt8>? {
    while let line = nextLine() {
      var start = 0
      while start < line.count, line[start] == 0x20 { start += 1 }
      if start < line.count, line[start] == 0x3C { return UnsafeBufferPointer(rebasing: line[start...]) }
    }
    return nil
  }

  /// Whether a text begins at a place of a line.
  static func has(_ text: StaticString, in line: UnsafeBufferPointer<UInt8>, at place: Int = 0) -> Bool {
    guard let base = line.baseAddress, place + text.utf8CodeUnitCount <= line.count else { return false }
    return memcmp(base + place, text.utf8Start, text.utf8CodeUnitCount) == 0
  }

  /// The place right after the first occurrence of a text; nil where there is none.
  static func after(_ text: StaticString, in line: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let base = line.baseAddress, let found = child_find(base, line.count, text.utf8Start, text.utf8CodeUnitCount)
    else { return nil }
    return found.assumingMemoryBound(to: UInt8.self) - base + text.utf8CodeUnitCount
  }

  /// Reads a decimal number, and moves behind it; nil where none begins there, or one that no place on a page has.
  static func number(_ line: UnsafeBufferPointer<UInt8>, _ place: inout Int) -> Double? {
    var index = place
    var isNegative = false
    if index < line.count, line[index] == 0x2D {
      isNegative = true
      index += 1
    }
    var value = 0.0
    var scale = 0.0
    var count = 0
    while index < line.count {
      let byte = line[index]
      if byte >= 0x30, byte <= 0x39 {
        value = value * 10 + Double(byte - 0x30)
        scale *= 10
        count += 1
      } else if byte == 0x2E, scale == 0 {
        scale = 1
      } else {
        break
      }
      index += 1
    }
    guard count > 0, count < 300 else { return nil }
    if scale > 1 { value /= scale }
    // 1.5e-05: what is smaller than a hundredth of a point is nothing here, and what is larger lies on no page.
    if index + 1 < line.count, line[index] == 0x65 {
      let isSmall = line[index + 1] == 0x2D
      guard isSmall || line[index + 1] == 0x2B else { return nil }
      index += 2
      while index < line.count, line[index] >= 0x30, line[index] <= 0x39 { index += 1 }
      guard isSmall else { return nil }
      value = 0
    }
    place = index
    guard value <= farthest else { return nil }
    return isNegative ? -value : value
  }

  /// No page reaches further, in points; what does could not be counted with.
  static let farthest = 1_000_000.0

  /// The number in an attribute; the attribute is given with its opening quote.
  static func number(after attribute: StaticString, in line: UnsafeBufferPointer<UInt8>) -> Double? {
    guard var place = after(attribute, in: line) else { return nil }
    return number(line, &place)
  }

  /// Text with its entities resolved.
  static func text(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    let raw = String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    guard raw.utf8.contains(0x26) else { return raw }
    return raw.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&apos;", with: "'").replacing("&amp;", with: "&")
  }
}
