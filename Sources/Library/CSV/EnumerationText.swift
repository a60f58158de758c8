/// The names of an enumeration as packages write them: in one cell, as the sentence has them.
enum EnumerationText {
  /// Stands between two names.
  static let mark = "、"

  /// Reads the names; nothing between two marks is no name.
  static func names(_ text: String) -> [String] { text.split(separator: mark).map(String.init) }
}
