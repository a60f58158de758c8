import Console

extension Key {
  /// The key a Chinese input method stands for: full-width forms and Chinese punctuation become their ASCII keys.
  public var folded: Key {
    guard case .character(let scalar) = code, let folded = Self.fold(scalar) else { return self }
    var key = self
    key.code = .character(folded)
    return key
  }

  private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFF01 + 0x21)
    case 0x3000: return " "
    default: return punctuation[scalar]
    }
  }

  private static let punctuation: [Unicode.Scalar: Unicode.Scalar] = [
    "、": "/", "。": ".", "【": "[", "】": "]", "「": "[", "」": "]", "《": "<", "》": ">", "〈": "<", "〉": ">", "￥": "$",
    "¥": "$", "·": "`", "“": "\"", "”": "\"", "‘": "'", "’": "'", "…": "^", "—": "_", "×": "*", "÷": "/",
  ]
}
