/// Writes JSON in the order it is told, so that files are stable and read well; two spaces a level.
public struct JSONWriter {
  /// The bytes written.
  public private(set) var bytes: [UInt8] = []
  private var depth = 0
  private var isFirst = true
  private var inlineDepth = 0

  /// A writer of nothing yet.
  public init() {}

  /// Writes `{ … }`.
  public mutating func object(_ key: String? = nil, inline: Bool = false, _ body: (inout JSONWriter) -> Void) {
    container(key, "{", "}", inline, body)
  }

  /// Writes `[ … ]`.
  public mutating func array(_ key: String? = nil, inline: Bool = false, _ body: (inout JSONWriter) -> Void) {
    container(key, "[", "]", inline, body)
  }

  /// Writes a text, or null.
  public mutating func string(_ key: String? = nil, _ value: String?) {
    begin(key)
    if let value { append(value) } else { raw("null") }
  }

  /// Writes a whole number, or null.
  public mutating func integer(_ key: String? = nil, _ value: Int?) {
    begin(key)
    raw(value.map(String.init) ?? "null")
  }

  /// Writes a number as it is printed; null where the text is none that JSON knows.
  public mutating func number(_ key: String? = nil, _ text: String) {
    begin(key)
    let isNumber =
      text.utf8.last.map { (0x30...0x39).contains($0) } ?? false
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0) }
    raw(isNumber ? text : "null")
  }

  /// Writes a number with two decimal places, given in hundredths.
  public mutating func decimal(_ key: String? = nil, hundredths: Int) {
    begin(key)
    let fraction = abs(hundredths % 100)
    raw("\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)")
  }

  /// Writes true or false.
  public mutating func bool(_ key: String? = nil, _ value: Bool) {
    begin(key)
    raw(value ? "true" : "false")
  }

  /// Writes null.
  public mutating func null(_ key: String? = nil) {
    begin(key)
    raw("null")
  }

  /// Ends the text with a line feed.
  public mutating func finish() { bytes.append(0x0A) }

  private mutating func container(
    _ key: String?, _ open: String, _ close: String, _ inline: Bool, _ body: (inout JSONWriter) -> Void
  ) {
    begin(key)
    raw(open)
    depth += 1
    if inline || inlineDepth > 0 { inlineDepth += 1 }
    isFirst = true
    body(&self)
    let isEmpty = isFirst
    depth -= 1
    if inlineDepth > 0 {
      inlineDepth -= 1
    } else if !isEmpty {
      newline()
    }
    raw(close)
    isFirst = false
  }

  private mutating func begin(_ key: String?) {
    if !isFirst { bytes.append(0x2C) }
    if depth > 0, inlineDepth == 0 { newline() } else if !isFirst { bytes.append(0x20) }
    isFirst = false
    if let key {
      append(key)
      raw(": ")
    }
  }

  private mutating func newline() {
    bytes.append(0x0A)
    for _ in 0..<depth { raw("  ") }
  }

  private mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func append(_ text: String) {
    bytes.append(0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x22: raw("\\\"")
      case 0x5C: raw("\\\\")
      case 0x0A: raw("\\n")
      case 0x09: raw("\\t")
      case 0x0D: raw("\\r")
      case 0..<0x20, 0x7F:
        let hex = String(byte, radix: 16)
        raw("\\u" + String(repeating: "0", count: 4 - hex.count) + hex)
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
  }
}
