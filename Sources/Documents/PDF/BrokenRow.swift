/// A row that a page break parted: what stands first on the next page is the rest of what stood last on this one.
///
/// Joined only where something proves it: a number or code that is none without its rest, a parenthesis left open, or, in
/// a table whose rows bear codes, a rest of a name without a code.
enum BrokenRow {
  /// The whole row; nil where nothing proves that the two are one.
  static func joined(_ rows: [[String]], with rest: [String]) -> [String]? {
    guard let last = rows.last, last.count == rest.count, rest.contains(where: { !$0.isEmpty }) else { return nil }
    let columns = rest.indices.filter { !rest[$0].isEmpty }
    let isRest =
      !isRowOfItsOwn(rest, rows) && columns.allSatisfy { !last[$0].isEmpty } && isProved(columns, last, rest, rows)
    guard isRest || isLate(last, rest, rows) else { return nil }
    return zip(last, rest).map { $1.isEmpty ? $0 : $0.isEmpty ? $1 : CellText.joined($0, $1) }
  }

  /// Whether a row bears a whole code where those before bear theirs: it is no rest of another.
  private static func isRowOfItsOwn(_ rest: [String], _ rows: [[String]]) -> Bool {
    guard let column = rows.last?.firstIndex(where: { !$0.isEmpty }), isCode(rest[column]) else { return false }
    return rows.suffix(3).allSatisfy { isCode($0[column]) }
  }

  /// Whether a text is a code as classifications have them: 201, 20101, 2010101.
  private static func isCode(_ text: String) -> Bool { isDigits(text) && [3, 5, 7].contains(text.utf8.count) }

  private static func isProved(_ columns: [Int], _ last: [String], _ rest: [String], _ rows: [[String]]) -> Bool {
    let isBroken = columns.contains { column in
      let (head, tail) = (last[column], rest[column])
      return isBrokenAmount(head, tail) || isOpen(head, tail)
        || isBrokenCode(head, tail) && rows.dropLast().suffix(3).allSatisfy { isCode($0[column]) }
    }
    return isBroken || bearCodes(rows) && columns.allSatisfy { !holdsDigit(rest[$0]) && !isLabel(rest[$0]) }
  }

  /// Whether the figures stand with the rest of a name: the row's code on this page, the figures on the next.
  private static func isLate(_ last: [String], _ rest: [String], _ rows: [[String]]) -> Bool {
    guard bearCodes(rows), !last.contains(where: isAmount), rest.contains(where: isAmount),
      let name = rest.first(where: { !$0.isEmpty }), !holdsDigit(name), !isLabel(name)
    else { return false }
    let code = last.firstIndex { isDigits($0) }
    return code.map { rest[$0].isEmpty } ?? false
  }

  /// `221020` and `3`: a code of a classification has an odd number of digits.
  private static func isBrokenCode(_ head: String, _ rest: String) -> Bool {
    isDigits(head) && isDigits(rest) && [4, 6].contains(head.utf8.count)
      && [5, 7].contains(head.utf8.count + rest.utf8.count)
  }

  /// `1,234.5` and `6`, `1,234,` and `567.89`.
  private static func isBrokenAmount(_ head: String, _ rest: String) -> Bool {
    guard isOfNumber(head), isOfNumber(rest), head.utf8.contains(0x2E) || head.utf8.contains(0x2C) else { return false }
    guard let point = head.utf8.lastIndex(of: 0x2E) else { return isAmount(head + rest) && !isGrouped(head) }
    return head.utf8[point...].count < 3 && isDigits(rest) && isAmount(head + rest)
  }

  private static func isOpen(_ head: String, _ rest: String) -> Bool {
    func open(_ text: String) -> Int { text.count { "（(".contains($0) } - text.count { "）)".contains($0) } }
    return open(head) > 0 && open(rest) < 0 && !holdsDigit(rest)
  }

  /// Whether the rows before bear codes, one like the other.
  private static func bearCodes(_ rows: [[String]]) -> Bool {
    let last = rows.suffix(4)
    guard last.count >= 3, let column = last.last?.firstIndex(where: { !$0.isEmpty }) else { return false }
    return last.suffix(3).allSatisfy { isDigits($0[column]) && (3...9).contains($0[column].utf8.count) }
  }

  /// Whether a text begins as a row's name of its own does, and no rest of one.
  private static func isLabel(_ text: String) -> Bool {
    let plain = text.filter { $0 != " " && $0 != "\u{3000}" }
    if ["合计", "总计", "小计", "其中", "注", "备注", "说明", "本年", "上年"].contains(where: { plain.hasPrefix($0) }) { return true }
    guard let first = plain.first else { return true }
    return "一二三四五六七八九十（(①②③④⑤".contains(first) && plain.count > 1
      && plain.prefix(4).contains { "、）)①②③④⑤".contains($0) }
  }

  private static func holdsDigit(_ text: String) -> Bool { text.utf8.contains { $0 >= 0x30 && $0 <= 0x39 } }

  private static func isDigits(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  private static func isOfNumber(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2C || $0 == 0x2E || $0 == 0x2D }
  }

  private static func isAmount(_ text: String) -> Bool {
    guard isOfNumber(text), let point = text.utf8.lastIndex(of: 0x2E) else { return false }
    return text.utf8[point...].count == 3
  }

  /// Whether a number without a point is whole as it stands: `1,234`.
  private static func isGrouped(_ text: String) -> Bool {
    text.utf8.last != 0x2C && (text.utf8.split(separator: 0x2C).last?.count ?? 0) == 3
  }
}
