/// Where a text stops being JSON. The decoder knows that it does, but its words for where are for programmers.
enum JSONCheck {
  /// The offset of the first byte that does not belong there; nil where the text is JSON.
  static func firstError(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var scanner = Scanner(bytes: bytes)
    scanner.skipBlanks()
    guard scanner.value(depth: 0) else { return scanner.position }
    scanner.skipBlanks()
    return scanner.position == bytes.count ? nil : scanner.position
  }

  private struct Scanner {
    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0

    var current: UInt8 { position < bytes.count ? bytes[position] : 0 }

    mutating func skipBlanks() {
      while current == 0x20 || current == 0x0A || current == 0x0D || current == 0x09 { position += 1 }
    }

    mutating func take(_ byte: UInt8) -> Bool {
      guard position < bytes.count, current == byte else { return false }
      position += 1
      return true
    }

    mutating func value(depth: Int) -> Bool {
      // Deeper than any descriptor, and shallower than the stack.
      guard depth < 64 else { return false }
      switch current {
      case 0x7B: return members(close: 0x7D, depth: depth, named: true)
      case 0x5B: return members(close: 0x5D, depth: depth, named: false)
      case 0x22: return string()
      case 0x74: return word("true")
      case 0x66: return word("false")
      case 0x6E: return word("null")
      default: return number()
      }
    }

    private mutating func members(close: UInt8, depth: Int, named: Bool) -> Bool {
      position += 1
      skipBlanks()
      if take(close) { return true }
      while true {
        if named {
          guard current == 0x22, string() else { return false }
          skipBlanks()
          guard take(0x3A) else { return false }
          skipBlanks()
        }
        guard value(depth: depth + 1) else { return false }
        skipBlanks()
        if take(close) { return true }
        guard take(0x2C) else { return false }
        skipBlanks()
      }
    }

    private mutating func string() -> Bool {
      position += 1
      while position < bytes.count {
        switch bytes[position] {
        case 0x22:
          position += 1
          return true
        case 0x5C: position += 2
        case 0..<0x20: return false
        default: position += 1
        }
      }
      position = min(position, bytes.count)
      return false
    }

    private mutating func word(_ text: StaticString) -> Bool {
      for index in 0..<text.utf8CodeUnitCount where !take(text.utf8Start[index]) { return false }
      return true
    }

    private mutating func number() -> Bool {
      _ = take(0x2D)
      let start = position
      while (0x30...0x39).contains(current) || current == 0x2E || current == 0x65 || current == 0x45
        || current == 0x2B || current == 0x2D
      { position += 1 }
      return position > start
    }
  }
}
