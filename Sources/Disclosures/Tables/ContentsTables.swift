import BudgetModel

/// The tables that the contents list, held against the titles that stand behind them.
///
/// Titles are compared without numbers, years and the words that every title has, or by the kind of table they tell. Where a
/// third of the listed tables is not found, titles were not read, or the contents are another document's: then nothing is said.
struct ContentsTables {
  /// What is listed and stands nowhere, what stands there and is not listed, and titles of the contents that name another year.
  private(set) var phrases: [StatedPhrase] = []

  private struct Entry {
    let title: String
    let core: String
    let source: Source
  }

  /// Words that titles have or leave out.
  private static let fillers = [
    "年度", "部门", "单位", "预算", "决算", "公开", "本年", "情况", "总体", "总表", "明细", "报表", "数据", "附件", "附表", "表格",
  ]

  init(_ parts: [Part], _ tables: [Table], of year: Int) {
    let (entries, end) = Self.entries(parts)
    guard entries.count >= 5 else { return }
    let bodies = Self.titles(parts[end...]) + tables.map(\.title)
    let cores = Set(bodies.map(Self.core))
    let kinds = Set(tables.map(\.kind))
    let missing = entries.filter { entry in
      // Forms are counted as projects, and their title may stand on every page as a running head.
      let kind = TableKind(title: entry.title)
      return !cores.contains(entry.core) && !cores.contains { Self.isNear($0, entry.core) }
        && !(kind.map { $0 == .performance || kinds.contains($0) } ?? false)
    }
    guard missing.count * 3 < entries.count else { return }
    phrases = entries.filter { Text.year(in: $0.title).map { $0 != year } ?? false }.map {
      StatedPhrase(.heading, $0.title, source: $0.source)
    }
    phrases += missing.map { StatedPhrase(.listed, $0.title, source: $0.source) }
    let listed = Set(entries.compactMap { TableKind(title: $0.title) })
    let extra = tables.filter { table in
      guard table.kind != .performance, table.kind != .other, !table.title.isEmpty, table.title.contains("表") else {
        return false
      }
      let core = Self.core(table.title)
      return !listed.contains(table.kind) && !entries.contains { Self.isNear($0.core, core) }
    }
    guard extra.count * 3 < tables.count else { return }
    phrases += extra.map { table in
      let place = Source.Place.table(number: table.number, block: 0, row: 0, column: nil)
      return StatedPhrase(.unlisted, table.title, source: Source(place, page: table.page))
    }
  }

  /// The tables of the contents, and where these end.
  private static func entries(_ parts: [Part]) -> ([Entry], Int) {
    guard
      let start = parts.prefix(80).firstIndex(where: { part in
        switch part {
        case .line(let line): ["目录", "目次"].contains(Text.squeezed(line.text))
        case .rows(let rows): ContentsList.isContents(rows)
        }
      })
    else { return ([], 0) }
    var entries: [Entry] = []
    var seen: Set<String> = []
    var index = start
    // A title may go on in the next line.
    var open = ""
    while index < parts.count {
      let texts = texts(parts[index]).map { (text: ContentsList.title($0.text), source: $0.source) }
      if texts.contains(where: { $0.text.count > 80 || $0.text.contains("。") }) { break }
      for (text, source) in texts {
        let isNext = Numbering.stripped(text) != text || Self.title(text) != text
        let goesOn = !isNext && !open.isEmpty && text.hasSuffix("表") && !text.hasPrefix("第")
        let title = goesOn ? title(open) + text : title(text)
        open = isNext && !text.contains("表") ? text : ""
        if title.count >= 4, !seen.insert(title).inserted { return (entries, index) }
        let core = core(title)
        guard core.count >= 2, isTable(title), !title.hasPrefix("第") else { continue }
        entries.append(Entry(title: title, core: core, source: source))
      }
      index += 1
    }
    return (entries, index)
  }

  private static func texts(_ part: Part) -> [(text: String, source: Source)] {
    switch part {
    case .line(let line):
      return [(Text.squeezed(line.text), Source(.prose(section: "目录", sentence: line.line), page: line.page))]
    case .rows(let rows):
      guard ContentsList.isContents(rows) else { return [("。", Source(.prose(section: "", sentence: 0)))] }
      return rows.rows.map { row in
        (Text.squeezed(row.cells.joined()), Source(.prose(section: "目录", sentence: row.line), page: rows.page))
      }
    }
  }

  /// The short lines behind the contents, and what stands in the first rows of each grid.
  private static func titles(_ parts: ArraySlice<Part>) -> [String] {
    parts.flatMap { part -> [String] in
      switch part {
      case .line(let line): line.text.count <= 80 && line.text.contains("表") ? [Text.squeezed(line.text)] : []
      case .rows(let rows): rows.rows.prefix(3).map { Text.squeezed($0.cells.joined()) }.filter { $0.count <= 80 }
      }
    }
  }

  private static func isTable(_ title: String) -> Bool {
    guard let end = Text.range(of: "表", in: title) else { return false }
    return title.hasSuffix("表") || title[end.upperBound...].first.map { "（(".contains($0) } ?? false
  }

  /// A line of the contents without dots and page.
  private static func title(_ text: String) -> String {
    var title = ContentsList.title(text)[...]
    // 1.2026年收支总表 begins with a number, and is none.
    let digits = title.prefix { $0.isASCII && $0.isNumber }
    if (1...2).contains(digits.count), let mark = title.dropFirst(digits.count).first, ".．、".contains(mark) {
      title = title.dropFirst(digits.count + 1)
    }
    return String(title)
  }

  /// What tells a title from others.
  private static func core(_ title: String) -> String {
    var core = title
    for mark in ["公开", "预算", "决算", "附"] where core.hasPrefix(mark) {
      let rest = core.dropFirst(mark.count).drop { $0.isNumber }
      if rest.hasPrefix("表"), rest.count > 4 { core = String(rest.dropFirst()) }
    }
    core = Numbering.stripped(core)
    if let (before, after) = Text.parts(aroundYearIn: core) { core = String(before.isEmpty ? after : before + after) }
    for filler in fillers where core.contains(filler) { core = core.replacing(filler, with: "") }
    return String(core.filter { $0.isLetter && $0 != "表" && $0 != "一" }.drop { "二三四五六七八九十".contains($0) })
  }

  private static func isNear(_ left: String, _ right: String) -> Bool {
    min(left.count, right.count) >= 4
      && (left.hasSuffix(right) || right.hasSuffix(left) || left.hasPrefix(right) || right.hasPrefix(left))
  }
}
