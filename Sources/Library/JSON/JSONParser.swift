/// Reads a JSON text, or says at which byte it stops being one.
///
/// The decoder of Foundation says neither line nor column, and opening a department would wait for it.
struct JSONParser<Bytes: RandomAccessCollection> where Bytes.Element == UInt8, Bytes.Index == Int {
  private typealias Failure = JSONFailure

  /// Deeper than any descriptor, and shallower than the stack.
  private static var deepest: Int { 64 }

  private let bytes: Bytes
  private var position = 0

  /// The value of a whole text, which must be UTF-8.
  /// - Parameters:
  ///   - bytes: numbered from 0.
  ///   - depth: in how many others it stands.
  static func parse(_ bytes: Bytes, depth: Int = 0) throws(JSONFailure) -> JSONValue {
    var parser = JSONParser(bytes: bytes)
    parser.skipBlanks()
    let value = try parser.value(depth: depth)
    parser.skipBlanks()
    guard parser.position == bytes.count else { throw parser.failure }
    return value
  }

  private init(bytes: Bytes) { self.bytes = bytes }

  private var failure: Failure { Failure(offset: min(position, bytes.count)) }
  private var current: UInt8 { position < bytes.count ? bytes[position] : 0 }

  private mutating func skipBlanks() {
    while current == 0x20 || current == 0x0A || current == 0x0D || current == 0x09 { position += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ byte: UInt8) throws(Failure) {
    guard take(byte) else { throw failure }
    skipBlanks()
  }

  private mutating func value(depth: Int) throws(Failure) -> JSONValue {
    guard depth < Self.deepest else { throw failure }
    switch current {
    case 0x7B: return .object(try members(depth))
    case 0x5B: return .array(try elements(depth))
    case 0x22: return .text(try text())
    case 0x74: return try word("true", .bool(true))
    case 0x66: return try word("false", .bool(false))
    case 0x6E: return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func members(_ depth: Int) throws(Failure) -> [JSONValue.Member] {
    try expect(0x7B)
    var members: [JSONValue.Member] = []
    if take(0x7D) { return members }
    while true {
      guard current == 0x22 else { throw failure }
      let name = try text()
      skipBlanks()
      try expect(0x3A)
      members.append(JSONValue.Member(name: name, value: try value(depth: depth + 1)))
      skipBlanks()
      if take(0x7D) { return members }
      try expect(0x2C)
    }
  }

  private mutating func elements(_ depth: Int) throws(Failure) -> [JSONValue] {
    try expect(0x5B)
    var elements: [JSONValue] = []
    if take(0x5D) { return elements }
    while true {
      elements.append(try value(depth: depth + 1))
      skipBlanks()
      if take(0x5D) { return elements }
      try expect(0x2C)
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(Failure) -> JSONValue {
    for index in 0..<word.utf8CodeUnitCount where !take(word.utf8Start[index]) { throw failure }
    return value
  }

  private mutating func number() throws(Failure) -> String {
    let start = position
    _ = take(0x2D)
    try digits()
    if take(0x2E) { try digits() }
    if take(0x65) || take(0x45) {
      if !take(0x2B) { _ = take(0x2D) }
      try digits()
    }
    return string(start..<position)
  }

  private mutating func digits() throws(Failure) {
    let start = position
    while (0x30...0x39).contains(current) { position += 1 }
    if position == start { throw failure }
  }

  private mutating func text() throws(Failure) -> String {
    position += 1
    var text = ""
    var start = position
    while position < bytes.count {
      switch bytes[position] {
      case 0x22:
        let rest = string(start..<position)
        position += 1
        return text.isEmpty ? rest : text + rest
      case 0x5C:
        text += string(start..<position)
        position += 1
        text.unicodeScalars.append(try escaped())
        start = position
      case 0..<0x20: throw failure
      default: position += 1
      }
    }
    throw failure
  }

  private mutating func escaped() throws(Failure) -> Unicode.Scalar {
    let byte = current
    position += 1
    switch byte {
    case 0x22, 0x5C, 0x2F: return Unicode.Scalar(byte)
    case 0x62: return "\u{8}"
    case 0x66: return "\u{C}"
    case 0x6E: return "\n"
    case 0x72: return "\r"
    case 0x74: return "\t"
    case 0x75:
      let unit = try hexadecimal()
      if let scalar = Unicode.Scalar(unit) { return scalar }
      guard unit < 0xDC00, take(0x5C), take(0x75) else { throw failure }
      let low = try hexadecimal()
      guard (0xDC00...0xDFFF).contains(low), let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + low - 0xDC00)
      else { throw failure }
      return scalar
    default:
      position -= 1
      throw failure
    }
  }

  private mutating func hexadecimal() throws(Failure) -> UInt32 {
    guard position + 4 <= bytes.count, let unit = UInt32(string(position..<(position + 4)), radix: 16), current != 0x2B
    else { throw failure }
    position += 4
    return unit
  }

  private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
