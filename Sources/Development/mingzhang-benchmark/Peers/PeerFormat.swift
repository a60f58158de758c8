import BudgetModel
import SyntheticLibrary

/// A file that another program reads.
enum PeerFormat {
  /// What `ncdu -o` writes: nested lists.
  case ncdu
  /// A line for each row.
  case csv
  /// A transaction for each disclosure.
  case journal

  /// Writes a library.
  /// - Returns: how many rows it has; nil where the file could not be written.
  func write(_ library: SyntheticLibrary, to path: String) -> Int? {
    guard let file = TextFile(path) else { return nil }
    var count = 0
    if self == .ncdu {
      file.add(
        "[1,0,{\"progname\":\"mingzhang-benchmark\",\"progver\":\"1\",\"timestamp\":0},\n[{\"name\":\"/library\"}")
    }
    if self == .csv { file.add("department,part,class,section,item,amount\n") }
    for index in 0..<library.count {
      let disclosure = library.disclosure(index)
      var rows = PeerRow.rows(of: disclosure)
      // Indicators are no money and have no place in accounts; economic accounts would count it twice.
      if self == .journal { rows.removeAll { $0.path[1] != PeerRow.spending } }
      count += rows.count
      switch self {
      case .ncdu: file.add(Self.nested(rows))
      case .csv: for row in rows { file.add(Self.line(row)) }
      case .journal: file.add(Self.transaction(rows, disclosure))
      }
    }
    if self == .ncdu { file.add("]]\n") }
    return file.close() ? count : nil
  }

  private static func nested(_ rows: [PeerRow]) -> String {
    var text = ""
    var open: [String] = []
    for row in rows {
      let folders = row.path.dropLast()
      while !open.isEmpty, !folders.starts(with: open) {
        text += "]"
        open.removeLast()
      }
      for folder in folders.dropFirst(open.count) {
        text += ",\n[{\"name\":\"\(escaped(folder))\"}"
        open.append(folder)
      }
      // Bytes stand for hundreds of 元.
      text += ",\n{\"name\":\"\(escaped(row.path.last ?? ""))\",\"asize\":\(row.amount),\"dsize\":\(row.amount)}"
    }
    return text + String(repeating: "]", count: open.count)
  }

  /// A name as JSON has it; a path's separator becomes one that is none.
  private static func escaped(_ name: String) -> String {
    String(name.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : $0 == "/" ? ["／"] : [$0] })
  }

  private static func line(_ row: PeerRow) -> String {
    let middle = row.path.dropFirst(2).dropLast()
    let cells =
      row.path.prefix(2) + [middle.first ?? "", middle.count > 1 ? middle.last ?? "" : "", row.path.last ?? ""]
    return cells.map { "\"" + String($0.flatMap { $0 == "\"" ? ["\"", "\""] : [$0] }) + "\"" }.joined(separator: ",")
      + ",\(row.amount)\n"
  }

  private static func transaction(_ rows: [PeerRow], _ disclosure: Disclosure) -> String {
    var text = "\(disclosure.year)-12-31 \(disclosure.title)\n"
    for row in rows {
      let account = row.path.map { name in String(name.map { ":;".contains($0) ? "：" : $0 }) }.joined(separator: ":")
      text += "  \(account)  \(row.amount / 100).\(row.amount % 100 < 10 ? "0" : "")\(row.amount % 100)\n"
    }
    return text + "  拨款\n\n"
  }
}
