import BudgetModel
import Console

extension State {
  /// Whether there is something of a kind to take home.
  func canExport(_ subject: ExportChoice.Subject) -> Bool {
    switch subject {
    case .marks: !marks.isEmpty
    case .table, .screen: true
    case .findings, .inspection, .report: place.key.map { report($0) != nil } ?? false
    }
  }

  /// Takes home what was chosen, or says why that cannot be.
  fileprivate mutating func export(_ choice: ExportChoice) -> [Effect] {
    overlay = nil
    guard canExport(choice.subject) else {
      message = Message(
        choice.subject == .marks
          ? language.pick("没有记录；空格标记所选行。", "Nothing is marked; Space marks the selected row.")
          : language.pick("先打开一个部门。", "Open a department first."))
      return []
    }
    // The documents of marked rows may not be in memory yet.
    let needed: [Effect] =
      switch choice.subject {
      case .marks: openMarked()
      case .report: place.key.map { openForReview($0) } ?? []
      default: []
      }
    return needed + [.export(choice)]
  }

  /// What is said where there is no row.
  var nothingToCopy: String { language.pick("这里没有可复制的行。", "There is no row here to copy.") }

  /// Copies the number of a row: of an official table as it is printed, elsewhere exactly, in the unit shown.
  mutating func copyNumber(_ row: ListingRow?, _ listing: Listing) -> [Effect] {
    guard let row, let number = number(of: row, listing) else {
      message = Message(language.pick("所选行没有可复制的数。", "The selected row has no number to copy."))
      return []
    }
    message = Message(language.pick("已复制数: ", "Copied the number: ") + number.said)
    return [.copy(SpreadsheetCell.guarded(number.text))]
  }

  /// The number of a row: in the column at hand where there is one, else what the row is about, else the first there is.
  private func number(of row: ListingRow, _ listing: Listing) -> (text: String, said: String)? {
    let first = hasColumns(listing) ? column(listing) : listing.isWide ? here.shift : 0
    if listing.isWide || hasColumns(listing) {
      let columns = listing.columns.indices.dropFirst(first).filter { listing.columns[$0].kind == .number }
      guard let cell = columns.lazy.map({ row.cells[$0] }).first(where: { !$0.text.isEmpty }) else { return nil }
      return listing.isWide ? (cell.text, cell.text) : number(of: cell)
    }
    if let amount = row.figure?.amount, amount.isKnown { return exact(amount) }
    return zip(listing.columns, row.cells).lazy.filter { $0.kind == .number && !$1.text.isEmpty }.compactMap {
      number(of: $1)
    }.first
  }

  private func number(of cell: ListingCell) -> (text: String, said: String)? {
    if let amount = cell.amount { return exact(amount) }
    return PublishedNumber(cell.text.last == "%" ? String(cell.text.dropLast()) : cell.text).map { _ in
      (cell.text, cell.text)
    }
  }

  private func exact(_ amount: Amount) -> (text: String, said: String) {
    let said = AmountText.exact(amount, options.unit)
    return (String(said.prefix { $0 != " " }.filter { $0 != "," }), said)
  }

  /// Copies a row: its figures, their source and where it is.
  mutating func copyRow(_ row: ListingRow?) -> [Effect] {
    guard let row else { return [] }
    let path = place == .marks ? markPath(of: row) : PlacePath.text(self, row)
    let lines = [row.summary, row.origin, path].filter { !$0.isEmpty }
    message = Message(
      language.pick("已复制所选行、来源与路径: ", "Copied the row with source and path: ") + row.summary)
    // Each may become a cell of a spreadsheet.
    return [.copy(lines.map(SpreadsheetCell.guarded).joined(separator: "\n"))]
  }

  /// Copies the list, separated by tabs; as many rows as a terminal takes.
  mutating func copyTable(_ listing: Listing) -> [Effect] {
    let rows = listing.tabSeparated(sourceTitle: language.pick("来源", "Source"))
    guard rows.count > 1 else {
      message = Message(nothingToCopy)
      return []
    }
    var bytes = 0
    let fitting = rows.prefix { row in
      bytes += row.utf8.count + 1
      return bytes <= Self.longestCopy
    }
    message = Message(
      fitting.count == rows.count
        ? language.pick("已复制全表 \(rows.count - 1) 行。", "Copied all \(rows.count - 1) rows.")
        : language.pick(
          "表太长，剪贴板只放得下前 \(fitting.count - 1) 行（共 \(rows.count - 1) 行）；x 可导出全部。",
          "Too long for the clipboard: the first \(fitting.count - 1) of \(rows.count - 1) rows were copied; x exports all."
        ))
    return [.copy(fitting.joined(separator: "\n") + "\n")]
  }

  /// The most bytes copied: in base64 they stay below the 100,000 that terminals commonly take.
  static let longestCopy = 74_000

  private func markPath(of row: ListingRow) -> String {
    guard let mark = markID(of: row).flatMap({ marks[$0] }) else { return "" }
    var finder = MarkFinder(self)
    return finder.find(mark).path
  }
}

extension State {
  /// Does what a line of the choice is for: takes something home, or asks for a part of the minutes' heading.
  fileprivate mutating func accept(_ line: ExportLine) -> [Effect] {
    switch line {
    case .take(let choice): return export(choice)
    case .heading(let field, _):
      overlay = .export(line)
      entry = Entry(.heading(field), text: minutesHeading[field])
      return []
    }
  }

  /// Keeps a part of the minutes' heading that was typed.
  mutating func keepHeading(_ field: MinutesHeading.Field, _ text: String) -> [Effect] {
    entry = nil
    minutesHeading[field] = text.parts(between: " ").filter { !$0.isEmpty }.joined(separator: " ")
    return []
  }
}

extension KeyTable where Subject == ExportLine {
  /// The keys of what can be taken home: up and down among things, left and right among forms, digits take at once.
  static var export: KeyTable {
    func go(_ place: @escaping @Sendable (ExportLine) -> Int) -> Act {
      { state, line, _, _ in
        state.overlay = .export(line.at(place(line)))
        return []
      }
    }
    func turn(_ step: Int) -> Act {
      { state, line, _, _ in
        if case .take(let choice) = line { state.overlay = .export(.take(choice.turned(by: step))) }
        return []
      }
    }
    return KeyTable(
      rows: [
        Row(codes: [.right], keys: [.character("l"), Key(.tab)], act: turn(1)),
        Row(codes: [.left], keys: [.character("h")], act: turn(-1)),
        Row(commands: [.down], act: go { $0.index + 1 }), Row(commands: [.up], act: go { $0.index - 1 }),
        Row(commands: [.first], act: go { _ in 0 }), Row(commands: [.last], act: go { _ in ExportLine.count - 1 }),
        Row(commands: [.open]) { state, line, _, _ in state.accept(line) },
        Row(commands: [.leave]) { state, _, _, _ in
          state.overlay = nil
          return nil
        },
        Row(commands: [.suspend], act: passes),
        Row(commands: [.cancel, .dismiss, .close, .export], act: closes),
      ]
        + (0..<ExportLine.count).map { number in
          Row(keys: [.character(Unicode.Scalar(UInt8(0x31 + number)))]) { state, line, _, _ in
            state.accept(line.at(number))
          }
        }, others: ignores)
  }
}
