import Browser
import BudgetModel
import Console

/// A list as a sheet of a workbook: numbers are numbers, code and name stand apart, unit and money in columns of their own; where
/// a row's figures stand is said behind it, and as a comment on the first of them.
struct ListingSheet {
  private let listing: Listing
  private let options: Options
  private let title: String
  private let shown: [Int]
  private let codes: [SplitName]
  private let nameColumn: Int?
  private let hasCodes: Bool
  private let hasFunds: Bool
  private let hasUnit: Bool

  /// - Parameter title: what stands above it.
  init(_ listing: Listing, title: String, options: Options) {
    (self.listing, self.title, self.options) = (listing, title, options)
    shown = listing.columns.indices.filter { !listing.columns[$0].title.isEmpty }
    let name = shown.first { listing.columns[$0].kind == .name }
    nameColumn = name
    codes = listing.rows.map { row in
      name.flatMap { $0 < row.cells.count ? SplitName(row.cells[$0].text) : nil } ?? SplitName("")
    }
    hasCodes = codes.contains { !$0.code.isEmpty }
    hasFunds = listing.rows.contains { $0.figure?.basis.funds != nil }
    hasUnit = listing.rows.contains { $0.cells.contains { $0.measure == .amount } }
  }

  /// The sheet.
  /// - Parameter name: what its tab says.
  func sheet(named name: String) -> WorkbookSheet {
    let headings = self.headings
    let rows =
      [[.text(title, .title)], headings.map { .text($0.text, .heading) }]
      + zip(listing.rows, codes).map { cells($0, $1) }
    // As wide as what stands there, so that a sheet of paper has room for it.
    let widths = headings.enumerated().map { column, heading in
      let texts = [heading.text] + rows.dropFirst(2).compactMap { column < $0.count ? $0[column].text : nil }
      let needed = texts.map { DisplayWidth.columns(of: $0) }.max() ?? 0
      let isNumber = rows.dropFirst(2).contains { column < $0.count && $0[column].number != nil }
      return min(heading.width, Double(max(needed, isNumber ? 12 : 4) + 2))
    }
    return WorkbookSheet(
      name: name, widths: widths, frozen: 2, rows: rows, merged: [[0, 0, 0, headings.count - 1]])
  }

  /// The sheet as comma-separated values (RFC 4180): the same columns, numbers without separators of thousands, all their digits.
  var csv: String {
    let rows = [headings.map(\.text)] + zip(listing.rows, codes).map { row in cells(row.0, row.1).map(\.plain) }
    return rows.map { Spreadsheet.record($0) + "\r\n" }.joined()
  }

  private var headings: [(text: String, width: Double)] {
    let language = options.language
    var all: [(text: String, width: Double)] = []
    for column in shown {
      let own = listing.columns[column]
      if column == nameColumn, hasCodes { all.append((language.pick("编码", "Code"), 12)) }
      let isRate =
        listing.rows.lazy.compactMap { column < $0.cells.count ? $0.cells[column].measure : nil }.first == .rate
      let width: Double =
        if own.kind == .name { 44 } else if case .text(let maximum) = own.kind { Double(max(8, maximum)) } else { 16 }
      all.append((isRate ? own.title + " (%)" : own.title, width))
    }
    if hasUnit { all.append((language.pick("单位", "Unit"), 8)) }
    if hasFunds { all.append((language.pick("资金", "Money"), 22)) }
    return all + [(language.pick("来源", "Source"), 60)]
  }

  private func cells(_ row: ListingRow, _ split: SplitName) -> [WorkbookSheet.Cell] {
    var all: [WorkbookSheet.Cell] = []
    var isCommented = row.origin.isEmpty
    for column in shown {
      guard column < row.cells.count else {
        all.append(.text("", .plain))
        continue
      }
      if column == nameColumn {
        if hasCodes { all.append(.text(split.code, .plain)) }
        all.append(.text(String(repeating: "\u{3000}", count: row.depth) + split.name, .plain))
        continue
      }
      var cell = cell(row.cells[column], listing.columns[column])
      if !isCommented, cell.number != nil { (cell.comment, isCommented) = (row.origin, true) }
      all.append(cell)
    }
    let hasAmount = row.cells.contains { $0.measure == .amount && $0.order != nil }
    if hasUnit { all.append(.text(hasAmount ? options.unit.rawValue : "", .plain)) }
    if hasFunds { all.append(.text(row.figure?.basis.funds?.name(options.language) ?? "", .plain)) }
    // The heading says the word.
    let word = options.language.pick("来源 ", "Source ")
    return all + [.text(row.origin.hasPrefix(word) ? String(row.origin.dropFirst(word.count)) : row.origin, .plain)]
  }

  /// A cell: an amount in the unit, a percentage, another number where its column is of numbers, else its text.
  private func cell(_ cell: ListingCell, _ column: ListingColumn) -> WorkbookSheet.Cell {
    switch (cell.measure, cell.order) {
    case (.amount, let fen?): return .amount(fen, options.unit)
    case (.rate, let points?): return .number(Double(points) / 100, .amount)
    default: break
    }
    if column.kind == .number, let number = PublishedNumber(cell.text), let value = Double(number.text) {
      return .number(value, number.places > 0 ? .amount : .plain)
    }
    return .text(cell.text, .plain)
  }
}

extension WorkbookSheet.Cell {
  /// An amount of 分 as a number of a unit.
  static func amount(_ fen: Int64, _ unit: DisplayUnit) -> WorkbookSheet.Cell {
    let (divisor, places): (Double, Int) =
      switch unit {
      case .yuan: (100, 2)
      case .tenThousandYuan: (1_000_000, 6)
      case .hundredMillionYuan: (10_000_000_000, 10)
      }
    var cell = WorkbookSheet.Cell.number(Double(fen) / divisor, .amount)
    var digits = PublishedNumber(digits: fen, places: places).text.filter { $0 != "," }
    var zeros = places
    while zeros > 2, digits.last == "0" { (digits, zeros) = (String(digits.dropLast()), zeros - 1) }
    cell.digits = digits
    return cell
  }
}
