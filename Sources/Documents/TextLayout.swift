/// How the cells of tables are told apart in plain text.
///
/// One way holds for a whole file: tabs where it has any; else strokes (`|`); else commas or semicolons, where lines one below
/// the other have as many; else columns that stand one below the other.
enum TextLayout {
  case tabs
  case pipes
  case commas
  case semicolons
  case columns

  init(_ lines: [Substring]) {
    if lines.contains(where: { $0.utf8.contains(0x09) }) {
      self = .tabs
    } else if lines.count(where: { SeparatedText.pipes(in: $0.unicodeScalars) >= 2 }) >= 2 {
      self = .pipes
    } else if Self.hasFields(lines, by: ",") {
      self = .commas
    } else if Self.hasFields(lines, by: ";") {
      self = .semicolons
    } else {
      self = .columns
    }
  }

  /// Whether three lines one below the other have as many fields, and no sentence among them.
  private static func hasFields(_ lines: [Substring], by separator: Unicode.Scalar) -> Bool {
    var count = 0
    var width = 0
    for line in lines {
      let fields = SeparatedText.fields(line.unicodeScalars, by: separator)
      if fields.count < 2 || separator == "," && SeparatedText.hasOnlyGroups(line)
        || line.contains(where: { "，。；".contains($0) }) && !line.contains("\"")
      {
        width = 0
      } else if fields.count == width {
        count += 1
        if count == 3 { return true }
      } else {
        width = fields.count
        count = 1
      }
    }
    return false
  }
}
