import BudgetModel

/// What spreadsheet programs need of a CSV file.
public enum Spreadsheet {
  /// What Excel and WPS know UTF-8 by.
  public static let byteOrderMark = "\u{FEFF}"

  /// A text that is not taken for a formula.
  static func guarded(_ text: String) -> String { SpreadsheetCell.guarded(text) }

  /// One record (RFC 4180), without its line end. No cell of it is taken for a formula.
  public static func record(_ cells: [String]) -> String {
    cells.map { quoted(guarded($0)) }.joined(separator: ",")
  }

  /// A field as a record holds it (RFC 4180).
  private static func quoted(_ text: String) -> String {
    guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
