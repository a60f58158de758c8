import BudgetModel

/// `import FILE` as the palette offers it, and `import! FILE` for a document that is held already: commands that take a
/// word of their own.
enum ImportOffer {
  /// What a line asks for.
  struct Wish: Equatable {
    /// The file or folder; empty where none is named yet.
    var file: String
    /// Whether a document held already is replaced.
    var replaces = false
  }

  private static let prefix = "import/"
  private static let replacing = "import!/"
  private static let names = ["import!", "导入!", "导入！", "import", "导入"]

  /// What a line asks for; nil for other lines.
  static func wish(in line: String) -> Wish? {
    let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
    guard let word = parts.first?.lowercased() else { return nil }
    let whole = names.first { $0 == word }
    guard let name = whole ?? names.last(where: { $0.hasPrefix(word) }) else { return nil }
    let replaces = name.hasSuffix("!") || name.hasSuffix("！")
    guard parts.count == 2 else {
      return whole != nil || word.unicodeScalars.count > 1 || word == "导" ? Wish(file: "", replaces: replaces) : nil
    }
    guard whole != nil else { return nil }
    let rest = parts[1].drop { $0 == " " }
    return Wish(file: String(rest.reversed().drop { $0 == " " }.reversed()), replaces: replaces)
  }

  /// What an offer's row asks for; nil where it is none.
  static func wish(ofRow id: String) -> Wish? {
    if id.hasPrefix(replacing) { return Wish(file: String(id.dropFirst(replacing.count)), replaces: true) }
    return id.hasPrefix(prefix) ? Wish(file: String(id.dropFirst(prefix.count))) : nil
  }

  /// How the line begins that asks for it.
  static func beginning(_ wish: Wish, _ language: Language) -> String {
    language.pick("导入", "import") + (wish.replaces ? "! " : " ")
  }

  /// The row.
  static func row(_ wish: Wish, _ language: Language) -> ListingRow {
    let help =
      wish.replaces
      ? language.pick("导入文件或文件夹，替换已有的", "Import a file or folder and replace what is held already")
      : language.pick("导入文件或文件夹，边导入边可浏览", "Import a file or folder while you go on browsing")
    let line = beginning(wish, language) + (wish.file.isEmpty ? language.pick("文件", "FILE") : wish.file)
    return ListingRow(
      id: (wish.replaces ? replacing : prefix) + wish.file,
      cells: [ListingCell(line, .strong), ListingCell(""), ListingCell(help)], summary: help,
      origin: language.pick("PDF、网页、办公文件、文本", "PDF, web page, office file, text"))
  }
}
