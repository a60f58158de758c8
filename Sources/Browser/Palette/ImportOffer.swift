import BudgetModel

/// `import FILE` as the palette offers it: a command that takes a word of its own.
enum ImportOffer {
  private static let prefix = "import/"
  private static let names = ["import", "导入"]

  /// The file or folder a line names after the command's name; empty where none is named yet, nil for other lines.
  static func file(in line: String) -> String? {
    let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
    guard let name = parts.first, let full = names.first(where: { $0.hasPrefix(name.lowercased()) }) else { return nil }
    let isWhole = full == name.lowercased()
    guard parts.count == 2 else { return isWhole || name.unicodeScalars.count > 1 || name == "导" ? "" : nil }
    guard isWhole else { return nil }
    let rest = parts[1].drop { $0 == " " }
    return String(rest.reversed().drop { $0 == " " }.reversed())
  }

  /// The file of an offer's row; nil where it is none.
  static func file(ofRow id: String) -> String? { id.hasPrefix(prefix) ? String(id.dropFirst(prefix.count)) : nil }

  /// The row.
  static func row(_ file: String, _ language: Language) -> ListingRow {
    let help = language.pick("导入文件或文件夹，边导入边可浏览", "Import a file or folder while you go on browsing")
    let line = language.pick("导入 ", "import ") + (file.isEmpty ? language.pick("文件", "FILE") : file)
    return ListingRow(
      id: prefix + file, cells: [ListingCell(line, .strong), ListingCell(""), ListingCell(help)], summary: help,
      origin: language.pick("PDF、网页、办公文件、文本", "PDF, web page, office file, text"))
  }
}
