extension String {
  /// The text without blanks and with half-width brackets, so that names can be compared as they are meant.
  var squeezed: String {
    var isPlain = true
    for scalar in unicodeScalars where Self.isSqueezed(scalar) {
      isPlain = false
      break
    }
    if isPlain { return self }
    var squeezed = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "（": squeezed.unicodeScalars.append("(")
      case "）": squeezed.unicodeScalars.append(")")
      case _ where Self.isSqueezed(scalar): continue
      default: squeezed.unicodeScalars.append(scalar)
      }
    }
    return squeezed
  }

  private static func isSqueezed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFF08, 0xFF09, 0x3000, 0x20: true
    case 0x21..<0x80, 0x3001...0xFFFF: false
    default: scalar.properties.isWhitespace
    }
  }

  /// Whether a text stands in this one, compared byte by byte.
  ///
  /// Much faster than `contains`, which compares characters by their meaning.
  func has(_ part: StaticString) -> Bool {
    let count = part.utf8CodeUnitCount
    let found = utf8.withContiguousStorageIfAvailable { bytes -> Bool in
      if count > bytes.count { return false }
      let needle = UnsafeBufferPointer(start: part.utf8Start, count: count)
      for start in 0...(bytes.count - count) where bytes[start] == needle[0] {
        if (1..<max(1, count)).allSatisfy({ bytes[start + $0] == needle[$0] }) { return true }
      }
      return false
    }
    return found ?? contains(part.description)
  }
}
