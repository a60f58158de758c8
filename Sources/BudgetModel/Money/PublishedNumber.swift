/// A decimal number exactly as a document prints it: its digits and how many of them stand behind the point.
///
/// Never a floating-point value. `1,564.71` is 156471 with two places.
public struct PublishedNumber: Hashable, Sendable {
  /// The number without its decimal point.
  public let digits: Int64
  /// How many digits stand behind the decimal point.
  public let places: Int

  /// A number from digits and places.
  public init(digits: Int64, places: Int) {
    self.digits = digits
    self.places = places
  }

  /// Reads a printed number: commas between groups of three digits (also `，`), a leading `-`, `−` or `－`, or
  /// parentheses for negative.
  /// - Returns: nil where the text is anything else, has more than 18 digits, ends in a point (`1.` is a numbering), or
  ///   carries a unit or a percent sign.
  public init?(_ text: some StringProtocol) { self.init(Substring(text)) }

  /// Reads a printed number, as above.
  public init?(_ text: String) {
    var text = text
    if let plain = text.withUTF8({ PublishedNumber(plain: $0) }) { self = plain } else { self.init(text[...]) }
  }

  /// Reads a number as most are printed: digits of ASCII with at most a point among them and a `-` before them.
  /// - Returns: nil for any other, which may be a number all the same.
  package init?(plain bytes: UnsafeBufferPointer<UInt8>) {
    let isNegative = bytes.first == 0x2D
    var (digits, count, point): (Int64, Int, Int?) = (0, 0, nil)
    for byte in isNegative ? UnsafeBufferPointer(rebasing: bytes.dropFirst()) : bytes {
      switch byte {
      case 0x30...0x39:
        count += 1
        if count > 18 { return nil }
        digits = digits * 10 + Int64(byte - 0x30)
      case 0x2E where point == nil: point = count
      default: return nil
      }
    }
    guard count > 0, point != count else { return nil }
    self.init(digits: isNegative ? -digits : digits, places: count - (point ?? count))
  }

  /// Reads a printed number, as above.
  public init?(_ text: Substring) {
    var digits: Int64 = 0
    var places = 0
    var count = 0
    var group: Int?
    var isNegative = false
    var seenPoint = false
    var isClosed = false
    var parenthesis = false
    for scalar in text.unicodeScalars {
      if isClosed { return nil }
      switch scalar.value {
      case 0x30...0x39, 0xFF10...0xFF19:
        count += 1
        if count > 18 { return nil }
        digits = digits * 10 + Int64(scalar.value >= 0xFF10 ? scalar.value - 0xFF10 : scalar.value - 0x30)
        if seenPoint { places += 1 } else { group = group.map { $0 + 1 } }
      case 0x2C, 0xFF0C:
        if seenPoint || !(group.map { $0 == 3 } ?? (1...3).contains(count)) { return nil }
        group = 0
      case 0x2E, 0xFF0E:
        if seenPoint { return nil }
        seenPoint = true
      case 0x2D, 0x2212, 0xFF0D:
        if isNegative || count > 0 || seenPoint { return nil }
        isNegative = true
      case 0x28, 0xFF08:
        if isNegative || parenthesis || count > 0 { return nil }
        parenthesis = true
        isNegative = true
      case 0x29, 0xFF09:
        if !parenthesis || count == 0 { return nil }
        isClosed = true
      default: return nil
      }
    }
    guard count > 0, parenthesis == isClosed, group ?? 3 == 3, places > 0 || !seenPoint else { return nil }
    self.digits = isNegative ? -digits : digits
    self.places = places
  }

  /// The number as plain decimal text without grouping.
  public var text: String {
    guard places > 0 else { return String(digits) }
    let magnitude = String(digits.magnitude)
    let sign = digits < 0 ? "-" : ""
    let padded = String(repeating: "0", count: max(0, places + 1 - magnitude.count)) + magnitude
    return sign + padded.dropLast(places) + "." + padded.suffix(places)
  }
}
