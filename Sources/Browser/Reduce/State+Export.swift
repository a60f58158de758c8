import BudgetModel
import Console

extension State {
  /// Whether there is something of a kind to take home.
  func canExport(_ subject: ExportChoice.Subject) -> Bool {
    switch subject {
    case .marks: !marks.isEmpty
    case .table: true
    case .findings, .inspection: place.key.map { report($0) != nil } ?? false
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
    return (choice.subject == .marks ? openMarked() : []) + [.export(choice)]
  }

  /// What is said where there is no row.
  var nothingToCopy: String { language.pick("这里没有可复制的行。", "There is no row here to copy.") }

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

extension KeyTable where Subject == ExportChoice {
  /// The keys of what can be taken home: digits choose and take at once.
  static var export: KeyTable {
    let all = ExportChoice.all
    func choose(_ place: @escaping @Sendable (Int) -> Int) -> Act {
      { state, choice, _, _ in
        let index = place(all.firstIndex(of: choice) ?? 0)
        state.overlay = .export(choice: all[max(0, min(index, all.count - 1))])
        return []
      }
    }
    return KeyTable(
      rows: [
        Row(commands: [.down], act: choose { $0 + 1 }), Row(commands: [.up], act: choose { $0 - 1 }),
        Row(commands: [.first], act: choose { _ in 0 }), Row(commands: [.last], act: choose { _ in all.count - 1 }),
        Row(commands: [.open]) { state, choice, _, _ in state.export(choice) },
        Row(commands: [.leave]) { state, _, _, _ in
          state.overlay = nil
          return nil
        },
        Row(commands: [.suspend], act: passes),
        Row(commands: [.cancel, .dismiss, .close, .export], act: closes),
      ]
        + all.enumerated().map { number, choice in
          Row(keys: [.character(Unicode.Scalar(UInt8(0x31 + number)))]) { state, _, _, _ in state.export(choice) }
        }, others: ignores)
  }
}
