/// A cell of a CSV file that people open in a spreadsheet program.
public enum SpreadsheetCell {
  /// The text, with a blank before it where such a program would make something else of it: a formula of `=300元`,
  /// `@SUM(…)`, `-甲`; a date or a number of `5/10`, `1-2`, `5月1日`, `1E5`, which takes a blank that does not break (U+00A0),
  /// as others are passed over.
  ///
  /// Numbers with a sign stay numbers. What cannot be seen before the first character does not hide it.
  public static func guarded(_ text: String) -> String {
    let seen = text.unicodeScalars.first { !isInvisible($0) }
    guard let first = text.unicodeScalars.first, let seen else { return text }
    let isFormula =
      "\t\r\n".unicodeScalars.contains(first) || "=+-@＝＋－＠".unicodeScalars.contains(seen) && !isNumber(text)
    if isFormula { return " " + text }
    return isTakenForDate(text) ? "\u{A0}" + text : text
  }

  /// Whether a text that is no number would become one: a date, a time, a power of ten.
  private static func isTakenForDate(_ text: String) -> Bool {
    var (groups, parts) = ([0], "")
    for scalar in text.unicodeScalars where scalar != " " {
      switch scalar {
      case "0"..."9": groups[groups.count - 1] += 1
      case "/", "-", ":", "年", "月", "日", "E", "e":
        parts.unicodeScalars.append(scalar)
        groups.append(0)
      default: return false
      }
    }
    switch parts {
    case "E", "e": return groups.allSatisfy { $0 > 0 }
    case "月日", "年月", "年月日": return groups.last == 0 && groups.dropLast().allSatisfy { $0 > 0 }
    default:
      // Two or three numbers of a day, a month and a year, or of a time.
      let isDay = groups.filter { $0 > 2 }.count <= 1 && groups.allSatisfy { $0 == 1 || $0 == 2 || $0 == 4 }
      return (2...3).contains(groups.count) && Set(parts).count == 1 && "/-:".contains(parts.first ?? " ") && isDay
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .unassigned: true
    default: false
    }
  }

  /// Whether a text is one sign and a number as spreadsheets know it: `-1,234.50`, `+3`, `-5.2%`.
  private static func isNumber(_ text: String) -> Bool {
    let number =
      text.utf8.dropFirst().last == UInt8(ascii: "%") ? text.utf8.dropFirst().dropLast() : text.utf8.dropFirst()
    guard let first = text.utf8.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+"),
      let digit = number.first, isDigit(digit), let last = number.last, isDigit(last)
    else { return false }
    return number.allSatisfy { isDigit($0) || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
      && number.count { $0 == UInt8(ascii: ".") } <= 1
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
