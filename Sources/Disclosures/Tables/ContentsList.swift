import Documents

/// The table of contents: which numbers it gives to which titles.
struct ContentsList {
  private var numbered: [String: (label: String, number: Int)] = [:]
  /// How many page numbers its tables hold.
  private(set) var pageNumbers = 0

  /// Whether rows are lines of contents: a heading, or dots, and a page.
  static func isContents(_ rows: Part.Rows) -> Bool {
    let listed = rows.rows.count { row in
      let filled = row.cells.filter { !$0.isEmpty }
      return filled.count >= 2 && Heading.ownLabel(Text.squeezed(filled[0])) != nil && filled[1].contains("表")
    }
    if listed >= 3, listed * 5 >= rows.rows.count * 4 { return true }
    let matching = rows.rows.count { row in
      let filled = row.cells.filter { !$0.isEmpty }
      guard filled.count == 2, let last = filled.last, Text.isDigits(last), last.count <= 3 else { return false }
      return filled[0].contains("..") || filled[0].contains("……") || Text.hasChineseNumber(filled[0])
        || filled[0].hasPrefix("第") || filled[0].hasPrefix("(") || filled[0].hasPrefix("（") || filled[0].hasPrefix("表")
    }
    return matching > 0 && matching * 5 >= rows.rows.count * 4
  }

  /// A line of the contents without the dots and the page behind its title.
  static func title(_ text: String) -> String {
    var title = text[...]
    while let last = title.last, last.isASCII && last.isNumber || ".…·．-—－‥⋯ ".contains(last) { title.removeLast() }
    return title.isEmpty ? text : String(title)
  }

  /// Adds the lines of one table of contents.
  mutating func add(_ rows: Part.Rows) {
    pageNumbers += rows.numericCells
    for row in rows.rows {
      guard let first = row.cells.first else { continue }
      let text = Text.squeezed(first).replacing("…", with: ".")
      let title = text.prefix { $0 != "." }
      let body = title.hasPrefix("表") ? title.dropFirst() : title
      let digits = body.prefix { $0.isNumber || "一二三四五六七八九十".contains($0) }
      // A year follows the number of some titles at once: only Chinese numbers are safe there.
      let number = digits.prefix { "一二三四五六七八九十".contains($0) }
      guard let value = Text.number(number), title.contains("表") else { continue }
      let rest = body.dropFirst(number.count).drop { "、：: ".contains($0) }
      let label = title.hasPrefix("表") ? "表" + number : String(number)
      if numbered[String(rest)] == nil { numbered[String(rest)] = (label, value) }
    }
  }

  /// The number and label of a title; nil where the contents do not list it as a numbered table.
  func entry(_ title: String) -> (label: String?, number: Int)? {
    guard let found = numbered[title] else { return nil }
    return (found.label.hasPrefix("表") ? found.label : nil, found.number)
  }
}
