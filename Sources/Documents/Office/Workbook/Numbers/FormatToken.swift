/// A piece of the code that says how a cell is shown.
enum FormatToken: Equatable {
  /// Text that stands for itself.
  case literal(String)
  /// A place for a digit: `0`, `#` or `?`.
  case digit(Unicode.Scalar)
  case point
  case comma
  case percent
  /// The exponent's mark.
  case exponent
  /// The number as it is shown without a format.
  case general
  /// Where the text of a text cell goes.
  case text
  /// A run of one letter of a date: `yyyy`, `m`, `dd`, `h`, `s`; in brackets where hours go beyond a day.
  case date(Character, count: Int, isElapsed: Bool)
  /// Which half of the day it is.
  case halfDay
  /// The stroke of a fraction.
  case stroke

  /// The words of a code between two semicolons; the brackets that hold a condition are given apart.
  static func tokens(_ code: Substring.UnicodeScalarView) -> (tokens: [FormatToken], conditions: [String]) {
    var (tokens, conditions): ([FormatToken], [String]) = ([], [])
    var rest = code
    func literal(_ text: String) { tokens.append(.literal(text)) }
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"":
        literal(String(rest.prefix { $0 != "\"" }))
        rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "!": if let next = rest.popFirst() { literal(String(next)) }
      case "_", "*":
        // As wide as a character, or as many as there is room for: a blank.
        _ = rest.popFirst()
        literal(" ")
      case "[":
        let inside = String(rest.prefix { $0 != "]" })
        rest = rest.drop { $0 != "]" }.dropFirst()
        if let first = inside.first, "<>=".contains(first) {
          conditions.append(inside)
        } else if inside.hasPrefix("$") {
          literal(String(inside.dropFirst().prefix { $0 != "-" }))
        } else if let letter = inside.lowercased().first, "hms".contains(letter),
          inside.lowercased().allSatisfy({ $0 == letter })
        {
          tokens.append(.date(letter, count: inside.count, isElapsed: true))
        }
      case "0", "#", "?": tokens.append(.digit(scalar))
      case ".": tokens.append(.point)
      case ",": tokens.append(.comma)
      case "%": tokens.append(.percent)
      case "@": tokens.append(.text)
      case "/": tokens.append(.stroke)
      case "E" where rest.first == "+" || rest.first == "-":
        rest.removeFirst()
        tokens.append(.exponent)
      case "G", "g":
        if String(rest.prefix(6)).lowercased() == "eneral" {
          rest = rest.dropFirst(6)
          tokens.append(.general)
        } else {
          literal(String(scalar))
        }
      case "A", "a", "上":
        if let mark = ["AM/PM", "A/P", "上午/下午"].first(where: { mark in
          String(scalar) + String(rest.prefix(mark.unicodeScalars.count - 1)) == mark
        }) {
          rest = rest.dropFirst(mark.unicodeScalars.count - 1)
          tokens.append(.halfDay)
        } else if scalar == "上" {
          literal("上")
        } else {
          fallthrough
        }
      case "y", "Y", "m", "M", "d", "D", "h", "H", "s", "S", "e":
        let letter = Character(String(scalar).lowercased())
        let same = rest.prefix { String($0).lowercased() == String(letter) }
        rest = rest[same.endIndex...]
        tokens.append(.date(letter, count: same.count + 1, isElapsed: false))
      default: literal(String(scalar))
      }
    }
    return (tokens, conditions)
  }
}
