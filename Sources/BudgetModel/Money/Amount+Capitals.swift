extension Amount {
  /// The amount in Chinese capitals (大写), as cheques and minutes write it: 壹仟伍佰陆拾肆万柒仟壹佰元整.
  ///
  /// Zeros between digits are read once (`壹佰零壹元整`), also where a group of four begins with them. 整 stands behind
  /// whole 元 and 角; 分 end the text. A negative amount begins with 负; nothing is 零元整.
  public var capitals: String {
    guard let fen = fen.stored else { return "—" }
    let magnitude = fen.magnitude
    let (yuan, rest) = (magnitude / 100, Int(magnitude % 100))
    let (jiao, cents) = (rest / 10, rest % 10)
    var text = fen < 0 ? "负" : ""
    if yuan > 0 || rest == 0 { text += (yuan == 0 ? "零" : Self.capitals(yuan)) + "元" }
    if jiao > 0 { text += Self.digits[jiao] + "角" }
    if cents == 0 { return text + "整" }
    if jiao == 0, yuan > 0 { text += "零" }
    return text + Self.digits[cents] + "分"
  }

  private static let digits = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"]

  /// A whole number above zero: what stands above 亿, then above 万, then four digits.
  private static func capitals(_ number: UInt64) -> String {
    for (base, word) in [(UInt64(100_000_000), "亿"), (10_000, "万")] where number >= base {
      let rest = number % base
      let gap = rest > 0 && rest < base / 10 ? digits[0] : ""
      return capitals(number / base) + word + gap + (rest > 0 ? capitals(rest) : "")
    }
    var text = ""
    var hasGap = false
    for (base, word) in [(UInt64(1000), "仟"), (100, "佰"), (10, "拾"), (1, "")] {
      let digit = Int(number / base % 10)
      if digit == 0 {
        hasGap = !text.isEmpty
      } else {
        text += (hasGap ? digits[0] : "") + digits[digit] + word
        hasGap = false
      }
    }
    return text
  }
}
