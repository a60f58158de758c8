import Structure

/// What the words at the head of rows and columns mean for how they belong together. All of them stand here.
enum RowWords {
  /// How names of totals end.
  static let totals = ["合计", "总计", "小计"]
  /// What says that a row or column lies inside the one before it.
  static let ofWhich = "其中"

  /// What a row's code and label suggest.
  static func hint(_ row: Row) -> Hint {
    let name = row.name.withoutBlanks
    let isOfWhich = row.label.withoutBlanks.begins(ofWhich) || number(row.label)?.rest.begins(ofWhich) ?? false
    return Hint(
      code: row.code.flatMap { code in code.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? code : nil },
      depth: row.code == nil ? depth(row.label) : nil, isOfWhich: isOfWhich,
      isTotal: row.level == 0 || totals.contains { name.ends($0) })
  }

  /// What a column's heading suggests.
  static func hint(_ column: Column) -> Hint {
    let leaf = (column.header.last { !$0.isEmpty } ?? "").withoutBlanks
    return Hint(isOfWhich: leaf.begins(ofWhich), isTotal: totals.contains { leaf.ends($0) })
  }

  /// How deep a label's numbering stands: `一、` 1, `（一）` 2, `1.` 3, `（1）` 4, `①` 5; nil where it has none.
  static func depth(_ label: String) -> Int? { number(label)?.depth }

  private static func number(_ label: String) -> (depth: Int, rest: String)? {
    var label = label.withoutBlanks
    for mark in ["其中：", "其中:"] where label.begins(mark) { label = String(label.dropFirst(mark.count)) }
    let stripped = Numbering.stripped(label)
    guard stripped != label, let first = label.unicodeScalars.first else { return nil }
    let isDigit: (Unicode.Scalar) -> Bool = { (0x30...0x39).contains($0.value) }
    switch first.value {
    case 0x2460...0x249B, 0x3220...0x3229: return (5, stripped)
    case 0x28, 0xFF08: return (label.unicodeScalars.dropFirst().first.map(isDigit) ?? false ? 4 : 2, stripped)
    case 0x30...0x39: return (3, stripped)
    default: return (1, stripped)
    }
  }
}
