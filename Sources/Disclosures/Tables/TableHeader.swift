import Documents

/// The heading rows of a table, with merged cells spread over the columns they stand above.
struct TableHeader {
  /// For every column the texts above it, outermost first.
  let paths: [[String]]
  /// For every column where its topmost heading begins.
  let tops: [Int]
  /// How many rows it takes.
  let height: Int

  /// Reads the rows from the top until the first row of data.
  /// - Parameter above: the heading rows of the table that this one may go on with.
  init(_ rows: [Grid.Row], width: Int, above: [[String]] = []) {
    let isAgain = !above.isEmpty && rows.count > above.count && rows.prefix(above.count).map(\.cells) == above
    height = isAgain ? above.count : Self.height(of: rows)
    var owners: [[Owner]] = []
    for (index, row) in rows.prefix(height).enumerated() where !Self.isNumbering(row.cells) {
      owners.append(Self.owners(row.cells, row: index, width: width, above: owners.last))
    }
    var paths = Array(repeating: [String](), count: width)
    for row in owners {
      for column in 0..<width where paths[column].last != row[column].text && !row[column].text.isEmpty {
        paths[column].append(row[column].text)
      }
    }
    self.paths = paths
    tops = Self.tops(owners.first ?? [], paths: paths)
  }

  /// A heading's text, and where its cell begins.
  private struct Owner {
    var text: String
    var row: Int
    var column: Int
  }

  /// Gives every column of a row the heading it belongs to: its own; where it is empty, the one on its left if both
  /// stand under one heading, else the one above, whose cell reaches down.
  private static func owners(_ cells: [String], row: Int, width: Int, above: [Owner]?) -> [Owner] {
    var owners: [Owner] = []
    for column in 0..<width {
      let text = column < cells.count ? Text.squeezed(cells[column]) : ""
      if !text.isEmpty {
        owners.append(Owner(text: text, row: row, column: column))
        continue
      }
      let left = owners.last
      guard let above else {
        owners.append(left ?? Owner(text: "", row: row, column: column))
        continue
      }
      let upper = above[column]
      if upper.column != column, let left, left.row == row, above[left.column].column == upper.column,
        above[left.column].row == upper.row
      {
        owners.append(left)
      } else {
        owners.append(upper)
      }
    }
    return owners
  }

  /// Where the topmost headings begin. The half of expenditure begins with its names: a heading that was set one
  /// column too early is moved to them.
  private static func tops(_ owners: [Owner], paths: [[String]]) -> [Int] {
    var tops = owners.map(\.column)
    guard let start = owners.first(where: { $0.text.contains("支出") && !$0.text.contains("收入") })?.column, start > 0,
      owners[0].text.contains("收入"), ColumnUse(heading: paths[start].last ?? "") == .figures,
      let names = tops.indices.first(where: {
        tops[$0] == start && ColumnUse(heading: paths[$0].last ?? "") != .figures
      })
    else { return tops }
    for column in tops.indices where tops[column] == start { tops[column] = column < names ? tops[start - 1] : names }
    return tops
  }

  /// How many rows stand above the data.
  private static func height(of rows: [Grid.Row]) -> Int {
    var height = 0
    for row in rows.prefix(8) {
      if isNumbering(row.cells) {
        height += 1
        continue
      }
      if isData(row.cells, isFirst: height == 0) { break }
      height += 1
    }
    return height
  }

  /// Whether a row numbers the columns: 栏次, `1 2 3`, `甲 乙 1 2`, `1=2+3 2 3`, `**`.
  static func isNumbering(_ cells: [String]) -> Bool {
    let filled = cells.map { Text.squeezed($0) }.filter { !$0.isEmpty }
    guard let first = filled.first else { return false }
    if first == "栏次" || first.allSatisfy({ $0 == "*" }) { return true }
    let numbers = filled.filter { !isNumberingMark($0) }
    guard numbers.count >= (numbers.count < filled.count ? 1 : 2) else { return false }
    return numbers.enumerated().allSatisfy { place, text in
      let number = String(place + 1)
      return text == number || text.hasPrefix(number + "=") || text.hasPrefix(number + "＝")
    }
  }

  /// What stands over the columns of names in such a row.
  private static func isNumberingMark(_ text: String) -> Bool {
    ["栏次", "行次", "甲", "乙", "丙", "丁", "—", "-"].contains(text) || text.allSatisfy { $0 == "*" }
  }

  private static func isData(_ cells: [String], isFirst: Bool) -> Bool {
    let filled = cells.map { Text.squeezed($0) }.filter { !Text.isBlank($0) }
    guard let first = filled.first else { return false }
    if filled.contains(where: { Text.isNumber($0) }) { return true }
    if Text.hasChineseNumber(first) || Text.isCode(first) || filled.contains(where: { hasNumber($0) }) { return true }
    if filled.count == 1, ColumnUse(heading: first) == .code { return false }
    if filled.count == 1, Levels.isTotal(first) { return true }
    return !isFirst && filled.count == 1 && cells.first.map { !$0.isEmpty } ?? false
  }

  /// Whether a cell begins as the lower rows of a list do: `22、`, `（三）`.
  private static func hasNumber(_ text: String) -> Bool {
    let digits = text.prefix { $0.isNumber && $0.isASCII }
    if (1...2).contains(digits.count), text.dropFirst(digits.count).first == "、" { return true }
    let inner = text.dropFirst().prefix { "一二三四五六七八九十".contains($0) }
    return "（(".contains(text.first ?? " ") && !inner.isEmpty
      && "）)".contains(text.dropFirst(1 + inner.count).first ?? " ")
  }

  /// Whether every filled cell is a heading of the plainest kind, as inside tables of several sections.
  static func isPlainHeading(_ cells: [String]) -> Bool {
    let filled = cells.map { Text.squeezed($0) }.filter { !$0.isEmpty }
    return filled.count >= 2 && filled.allSatisfy { ["项目", "行次", "统计数", "金额", "名称", "数量"].contains($0) }
  }
}
