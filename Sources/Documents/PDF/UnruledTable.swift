/// A table drawn without column lines: amounts that stand one below the other, with nothing between the columns.
///
/// The columns are where the rows leave the paper blank from top to bottom; wrapped names are told from rows of their own
/// by how tightly their lines stand.
struct UnruledTable: Equatable, Sendable {
  /// The lines of the headings.
  private(set) var head: [TextLine]
  /// The lines below, for each page.
  private(set) var pages: [[TextLine]]
  /// What the words below the headings cover.
  private var spans: [UnruledColumns.Span]
  private let gap: Double

  /// The lines of a page with such tables among them put together; the rest as it was.
  /// - Parameter isFirst: whether they begin the page: a table may go on there with a row or two.
  static func items(_ lines: [TextLine], isFirst: Bool) -> [PageItem] {
    var items: [PageItem] = []
    var open: [TextLine] = []
    func close() {
      guard !open.isEmpty else { return }
      if let table = UnruledTable(open)?.table {
        items.append(.table(table))
      } else {
        let aligned = AlignedTables.items(open)
        if isFirst, items.isEmpty, let rest = UnruledTable(rest: open) {
          items.append(.rest(rest, aligned))
        } else {
          items += aligned
        }
      }
      open = []
    }
    for (place, line) in lines.enumerated() {
      let isEdge = place == 0 || place == lines.count - 1
      if isBetween(line) || isEdge && PageFurniture.isPageNumber(line.text) {
        close()
        items += AlignedTables.items([line])
      } else {
        open.append(line)
      }
    }
    close()
    return items
  }

  /// Whether a line belongs to no table: a title, what stands between title and table, a sentence.
  private static func isBetween(_ line: TextLine) -> Bool {
    if line.segments.contains(where: { $0.text.contains("单位：") || $0.text.contains("单位:") }) { return true }
    guard line.segments.count == 1 else { return false }
    let text = line.text
    return text.hasSuffix("表") || text.hasSuffix("。") || text.contains("表（") || text.hasPrefix("注")
      || text.hasPrefix("部门：") || line.box.width > 0.7 * line.pageWidth && !line.words.contains { isAmount($0.text) }
  }

  /// A table of lines; nil where they are none.
  private init?(_ lines: [TextLine]) {
    let amounts = lines.filter(Self.holdsAmount)
    let listed = lines.count { $0.words.first.map { Self.isListed($0.text) } ?? false }
    // In a sentence nothing stands apart.
    let parted = amounts.count { $0.segments.count > 1 }
    let isWide = amounts.contains { line in line.words.count { Self.isAmount($0.text) } >= 4 }
    guard amounts.count >= 3 || isWide, (amounts.count + listed) * 5 >= lines.count, parted * 2 > amounts.count,
      lines.count <= 400, let start = lines.firstIndex(where: Self.isOfBody),
      lines[start...].allSatisfy({ $0.words.count <= 60 })
    else { return nil }
    self.init(head: Array(lines[..<start]), Array(lines[start...]))
  }

  private init(head: [TextLine], _ lines: [TextLine]) {
    let words = lines.flatMap(\.words)
    gap = words.first.map(UnruledColumns.gap) ?? 0
    spans = UnruledColumns.united(words, gap: gap)
    (self.head, pages) = (head, [lines])
  }

  /// The lines with which a table may go on where a page begins; nil where none of them holds an amount.
  private init?(rest lines: [TextLine]) {
    guard lines.count <= 400, lines.contains(where: { Self.holdsAmount($0) && $0.segments.count > 1 }),
      lines.allSatisfy({ $0.words.count <= 60 && !$0.words.isEmpty })
    else { return nil }
    self.init(head: [], lines)
  }

  /// Adds what stands on the next page: with the columns that all rows agree on.
  /// - Returns: false where both together leave no columns blank, or fewer than this alone; then nothing is added.
  mutating func join(_ other: UnruledTable) -> Bool {
    let headings = Set(head.map(\.text))
    let more = (other.head + other.pages.joined()).filter { !headings.contains($0.text) }
    guard !more.isEmpty, other.head.allSatisfy({ headings.contains($0.text) }), let own = columns else { return false }
    let before = spans
    spans = UnruledColumns.united(
      spans + more.flatMap(\.words).map { .init(left: $0.box.left, right: $0.box.right) }, gap: gap)
    guard let all = columns, all.count >= own.count else {
      spans = before
      return false
    }
    pages.append(more)
    return true
  }

  private var columns: UnruledColumns? { UnruledColumns(spans, gap: gap, head: UnruledHeader.words(head)) }

  /// The table with its rows; nil where its columns cannot be told.
  var table: PageTable? {
    guard let first = head.first ?? pages.first?.first, let columns else { return nil }
    var rows = UnruledHeader.rows(UnruledHeader.words(head), columns)
    var numbers = rows.map { _ in first.page }
    for lines in pages {
      let own = UnruledRows.rows(lines, columns)
      rows += own
      numbers += own.map { _ in lines[0].page }
    }
    let box = (head + pages[0]).reduce(first.box) { $0.union($1.box) }
    var table = PageTable(columns: columns.bounds, rows: rows, box: box, page: first.page, isRuled: false)
    table.pages = numbers
    table.unruled = self
    return table
  }

  /// Whether a line stands below the headings: it holds an amount or a code, or begins with the number of a list.
  private static func isOfBody(_ line: TextLine) -> Bool {
    line.words.contains { isAmount($0.text) || isCode($0.text) || isListed($0.text) }
  }

  private static func holdsAmount(_ line: TextLine) -> Bool { line.words.contains { isAmount($0.text) } }

  /// Whether a text is an amount of money: digits with two places.
  static func isAmount(_ text: String) -> Bool {
    let digits = text.utf8.drop { $0 == 0x2D }
    guard let point = digits.firstIndex(of: 0x2E), digits[point...].count == 3 else { return false }
    return digits.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2C || $0 == 0x2E }
  }

  private static func isCode(_ text: String) -> Bool {
    [3, 5, 7].contains(text.utf8.count) && text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// Whether a text begins as the rows of a list do: `二、`, `（三）`.
  static func isListed(_ text: String) -> Bool {
    let text = text.drop { "（(".contains($0) }
    let rest = text.drop { "一二三四五六七八九十".contains($0) }
    return rest.count < text.count && rest.first.map { "、）)".contains($0) } ?? false
  }
}
