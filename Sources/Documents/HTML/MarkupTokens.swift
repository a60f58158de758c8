/// The tokens of well-formed markup, one after the other.
struct MarkupTokens: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private let attributeNames: Set<String>
  private let dropsPrefixes: Bool
  private var index = 0

  /// The tokens of a web page.
  init(page bytes: [UInt8]) {
    (self.bytes, attributeNames, dropsPrefixes) = (bytes, Self.pageAttributes, false)
  }

  /// The tokens of a part of an office file, its names without their prefixes: whoever writes it chooses those.
  /// - Parameter attributes: the attributes that matter, in small letters.
  init(part bytes: [UInt8], attributes: Set<String>) {
    (self.bytes, attributeNames, dropsPrefixes) = (bytes, attributes, true)
  }

  mutating func next() -> MarkupToken? {
    while index < bytes.count {
      if bytes[index] != UInt8(ascii: "<") {
        let start = index
        index = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        return .text(Self.resolved(bytes[start..<index]))
      }
      if has("<!--") {
        skip(to: "-->")
      } else if has("<![CDATA[") {
        let start = index + 9
        skip(to: "]]>")
        let from = Swift.min(start, bytes.count)
        return .text(String(decoding: bytes[from..<Swift.max(from, index - 3)], as: UTF8.self))
      } else if has("<!") || has("<?") {
        skip(to: ">")
      } else {
        return tag()
      }
    }
    return nil
  }

  private func has(_ text: StaticString) -> Bool {
    bytes[index...].starts(with: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func skip(to end: StaticString) {
    while index < bytes.count {
      if has(end) {
        index += end.utf8CodeUnitCount
        return
      }
      index += 1
    }
  }

  private mutating func tag() -> MarkupToken {
    let start = index + 1
    var quote: UInt8?
    index = start
    while index < bytes.count {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        break
      }
      index += 1
    }
    let body = bytes[start..<index]
    index = Swift.min(bytes.count, index + 1)
    if body.first == UInt8(ascii: "/") { return .close(name(body.dropFirst())) }
    let isEmpty = body.last == UInt8(ascii: "/")
    return .open(name(body), attributes: attributes(body), isEmpty: isEmpty)
  }

  private func name(_ body: ArraySlice<UInt8>) -> String {
    local(body.prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") })
  }

  private func local(_ name: ArraySlice<UInt8>) -> String {
    let colon = dropsPrefixes ? name.firstIndex(of: UInt8(ascii: ":")) : nil
    return String(decoding: name[(colon.map { $0 + 1 } ?? name.startIndex)...], as: UTF8.self).lowercased()
  }

  /// The attributes that say how far a cell reaches, whether it is seen, and what a field holds.
  private static let pageAttributes: Set<String> = [
    "rowspan", "colspan", "style", "class", "hidden", "type", "value", "selected",
  ]

  /// The attributes that matter, by their names in small letters; one without a value has an empty one.
  private func attributes(_ body: ArraySlice<UInt8>) -> [String: String] {
    var found: [String: String] = [:]
    var rest = body.drop { $0 > 0x20 && $0 != UInt8(ascii: "/") }
    while true {
      rest = rest.drop { $0 <= 0x20 || $0 == UInt8(ascii: "/") }
      let name = rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: "/") }
      if name.isEmpty {
        if rest.isEmpty { return found }
        rest.removeFirst()
        continue
      }
      rest = rest[name.endIndex...].drop { $0 <= 0x20 }
      var value = rest[rest.startIndex..<rest.startIndex]
      if rest.first == UInt8(ascii: "=") {
        rest = rest.dropFirst().drop { $0 <= 0x20 }
        if let quote = rest.first, quote == 0x22 || quote == 0x27 {
          value = rest.dropFirst().prefix { $0 != quote }
          rest = rest[value.endIndex...].dropFirst()
        } else {
          value = rest.prefix { $0 > 0x20 }
          rest = rest[value.endIndex...]
        }
      }
      if dropsPrefixes, name.starts(with: "xmlns".utf8) { continue }
      let key = local(name)
      if attributeNames.contains(key) { found[key] = Self.resolved(value) }
    }
  }

  /// Text with its entities resolved.
  private static func resolved(_ bytes: ArraySlice<UInt8>) -> String {
    let raw = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(UInt8(ascii: "&")) else { return raw }
    var out = String.UnicodeScalarView()
    var rest = raw.unicodeScalars[...]
    while let first = rest.first {
      if first == "&", let end = rest.prefix(12).firstIndex(of: ";") {
        let name = String(String.UnicodeScalarView(rest[rest.index(after: rest.startIndex)..<end]))
        if let scalar = scalar(name) {
          out.append(scalar)
          rest = rest[rest.index(after: end)...]
          continue
        }
      }
      out.append(first)
      rest.removeFirst()
    }
    return String(out)
  }

  private static func scalar(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "lt": return "<"
    case "gt": return ">"
    case "amp": return "&"
    case "quot": return "\""
    case "apos": return "'"
    case "nbsp": return "\u{A0}"
    default:
      guard name.hasPrefix("#") else { return nil }
      let digits = name.dropFirst()
      let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return value.flatMap { Unicode.Scalar($0) }
    }
  }
}
