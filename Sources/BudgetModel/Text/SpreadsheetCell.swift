/// A cell of a CSV file that people open in a spreadsheet program.
public enum SpreadsheetCell {
  /// The text, with a blank before it where such a program would take it for a formula: `=300元`, `@SUM(…)`, `-甲`.
  ///
  /// Numbers with a sign stay numbers. What cannot be seen before the first character does not hide it.
  public static func guarded(_ text: String) -> String {
    let seen = text.unicodeScalars.first { !isInvisible($0) }
    guard let first = text.unicodeScalars.first, let seen else { return text }
    let isFormula =
      "\t\r\n".unicodeScalars.contains(first) || "=+-@＝＋－＠".unicodeScalars.contains(seen) && !isNumber(text)
    return isFormula ? " " + text : text
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
