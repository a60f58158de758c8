import BudgetModel

extension String {
  /// The text without white space.
  var withoutSpace: String {
    // Ideographs alone need no second look.
    if utf8.allSatisfy({ $0 > 0x20 && $0 != 0xC2 && $0 != 0xE1 && $0 != 0xE2 && $0 != 0xE3 }) { return self }
    return changed { $0.isBlank ? nil : $0 }
  }

  /// The text for comparison: without white space, full-width brackets and quotation marks as half-width ones.
  var folded: String {
    // The first bytes of blanks, quotation marks and full-width forms.
    if utf8.allSatisfy({ $0 > 0x20 && $0 != 0xC2 && $0 != 0xE1 && $0 != 0xE2 && $0 != 0xE3 && $0 != 0xEF }) {
      return self
    }
    return changed { scalar in
      switch scalar {
      case "（": "("
      case "）": ")"
      case "“", "”", "＂": "\""
      case "：": ":"
      case "，": ","
      default: scalar.isBlank ? nil : scalar
      }
    }
  }

  /// The text with each scalar left as it is, left out, or replaced by one that is no longer.
  @inline(__always)
  func changed(_ change: (Unicode.Scalar) -> Unicode.Scalar?) -> String {
    String(unsafeUninitializedCapacity: utf8.count) { bytes in
      var count = 0
      for scalar in unicodeScalars {
        guard let kept = change(scalar) else { continue }
        for byte in UTF8.encode(kept) ?? .init() {
          bytes[count] = byte
          count += 1
        }
      }
      return count
    }
  }

  /// The text without every occurrence of some words.
  func without(_ words: String) -> String {
    guard holds(words) else { return self }
    var (rest, kept) = (self[...], "")
    while let first = rest.first {
      if rest.hasPrefix(words) {
        rest = rest.dropFirst(words.count)
      } else {
        kept.append(first)
        rest = rest.dropFirst()
      }
    }
    return kept
  }
}
