/// Names of files and folders as they come: bytes, which need not be text.
///
/// A path is held as a `String`. The bytes of a name that is not UTF-8 are held as private characters, U+10FF80 to U+10FFFF,
/// so that ``bytes(_:)`` gives the same bytes back to the system, and ``shown(_:)`` tells people what they probably mean.
public enum FileName {
  private static let held: ClosedRange<UInt32> = 0x10FF80...0x10FFFF
  /// With what the UTF-8 of a character so held begins.
  private static let firstByte: UInt8 = 0xF4

  /// The text that a path is held as.
  @inlinable public static func text(_ path: some Sequence<UInt8>) -> String { text(of: Array(path)) }

  @usableFromInline static func text(of bytes: [UInt8]) -> String {
    if let text = plain(bytes[...]) { return text }
    let names = bytes.split(separator: slash, omittingEmptySubsequences: false)
    return names.map { plain($0) ?? held($0) }.joined(separator: "/")
  }

  /// The bytes that a path held as text stands for.
  public static func bytes(_ text: String) -> [UInt8] {
    guard text.utf8.contains(firstByte) else { return Array(text.utf8) }
    return text.unicodeScalars.flatMap { scalar in byte(scalar).map { [$0] } ?? Array(String(scalar).utf8) }
  }

  /// A path as it may be shown: a name that is not UTF-8 as GB18030, where it is that; control characters, and bytes that are
  /// no text, by their numbers.
  public static func shown(_ path: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in readable(path).unicodeScalars {
      if isSeen(scalar) {
        shown.append(scalar)
      } else {
        let number = String(scalar.value, radix: 16, uppercase: true)
        let isByte = scalar.value < 0x100
        shown.append(
          contentsOf: (isByte ? "\\x" + (number.count < 2 ? "0" : "") + number : "\\u{\(number)}").unicodeScalars)
      }
    }
    return String(shown)
  }

  /// A text with the names that are held in it as people read them.
  static func readable(_ text: String) -> String {
    guard text.utf8.contains(firstByte) else { return text }
    var result = ""
    var run: [UInt8] = []
    // A character of GB18030 may end with a byte that is ASCII by itself.
    for scalar in text.unicodeScalars {
      if let byte = scalar.isASCII ? UInt8(scalar.value) : byte(scalar) {
        run.append(byte)
      } else {
        result += decoded(run)
        run = []
        result.unicodeScalars.append(scalar)
      }
    }
    return result + decoded(run)
  }

  private static let slash = UInt8(ascii: "/")

  private static func plain(_ name: ArraySlice<UInt8>) -> String? {
    guard let text = String(validating: name, as: UTF8.self) else { return nil }
    return name.contains(firstByte) && text.unicodeScalars.contains { byte($0) != nil } ? nil : text
  }

  private static func held(_ name: ArraySlice<UInt8>) -> String {
    var scalars = String.UnicodeScalarView()
    for byte in name {
      scalars.append(byte < 0x80 ? Unicode.Scalar(byte) : Unicode.Scalar(0x10FF00 + UInt32(byte)) ?? "\u{FFFD}")
    }
    return String(scalars)
  }

  private static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    held.contains(scalar.value) ? UInt8(truncatingIfNeeded: scalar.value) : nil
  }

  private static func decoded(_ bytes: [UInt8]) -> String {
    bytes.split(separator: slash, omittingEmptySubsequences: false).map { name in
      if let text = try? TextEncoding.decode(Array(name)).text { return text }
      return name.map { byte in
        byte < 0x80 ? String(Unicode.Scalar(byte)) : "\\x" + String(byte, radix: 16, uppercase: true)
      }.joined()
    }.joined(separator: "/")
  }

  /// Whether a character can be seen and misleads nobody.
  private static func isSeen(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value >= 0x20 && scalar.value != 0x7F }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: return false
    default: return true
    }
  }
}

extension String {
  /// Gives the system the bytes of a path.
  public func withFileName<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    guard utf8.contains(0xF4) else { return withCString(body) }
    return body(FileName.bytes(self).map { CChar(bitPattern: $0) } + [0])
  }

  /// A path as the system gives it.
  public init(fileName: UnsafePointer<CChar>) {
    var bytes: [UInt8] = []
    var next = fileName
    while next.pointee != 0 {
      bytes.append(UInt8(bitPattern: next.pointee))
      next += 1
    }
    self = FileName.text(bytes)
  }
}
