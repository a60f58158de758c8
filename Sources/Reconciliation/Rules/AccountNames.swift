import BudgetModel

/// A code bears one name in all tables and in the text, and its parent is listed where the table lists that level.
///
/// The names of a code are compared between all tables of the document, and with the text where that gives the code, brackets, quotation marks and blanks folded: a
/// note where they differ, unless one is the beginning of the other, as where a name was cut. A name with two codes of one section or class is
/// noted as well, and so is a code of the text that no table has, where the tables give its name another one there, or one alone in the class. A name that other documents
/// give to another code alone, while they call this one otherwise, is noted, too, and so is an account that a sentence names with its level (款, 项) and that
/// neither the tables nor other documents have, or not below its section. In each table that lists
/// classes or sections, a code whose own class or section is not there is noted.
///
/// Tolerance: none; 政府办公厅（室） is 政府办公厅(室).
///
/// Example: 2080505 is called 养老保险缴费 in one table and 养老保险补助 in another.
///
/// Silent where a table lists no level above, and for codes that are not of three, five or seven digits.
///
/// 说明
///
/// 同一科目编码在各表和文字中的名称应一致，其上级科目应列于表中。
///
/// 各表同一编码的名称相互核对，文字注明编码的，亦与表核对；括号、引号、空格的差别不计；名称不同的作提示，一名为另一名开头部分的（可能被截断）除外。同一款（类）之下，一个名称有两个编码的，以及文字所注编码各表均无、而各表中该名称在同一款（类）下另有编码、或在该类下仅有另一编码的，亦作提示。全文名称一致、但该名称在其他文件中专属另一编码的，亦作提示。句中注明款、项的科目，各表及其他文件均无此名称，或其所属的款下无此名称的，亦作提示。列有类或款的表中，某编码缺少其所属类或款的，作提示。
///
/// 容差：无；“政府办公厅（室）”与“政府办公厅(室)”视为相同。
///
/// 例：2080505 在一表为养老保险缴费，在另一表为养老保险补助。
///
/// 表中未列上一级科目的，以及编码不是三、五、七位的，不作核对。
public struct AccountNames: Rule {
  /// E5.
  public let id = RuleID(.coverage, 5)
  /// What it compares.
  public let title = Wording(zh: "科目编码的名称与上级科目", en: "the names of codes, and their parents")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    var known: [String: [(name: String, place: FindingPlace)]] = [:]
    var order: [String] = []
    for open in disclosure.openTables where !open.table.isEmpty {
      let table = open.table
      let rows = table.rows.filter {
        Self.isCode($0.code) && !$0.name.folded.isEmpty && $0.name != disclosure.disclosure.department.name
      }
      for row in rows {
        let code = row.code ?? ""
        if known[code] == nil { order.append(code) }
        let isNew = !(known[code] ?? []).contains { Self.isSame($0.name, row.name) }
        if isNew { known[code, default: []].append((row.name, open.place(row, nil))) }
      }
      checkParents(open, rows, into: &report)
    }
    for phrase in disclosure.phrases(.account) {
      let words = phrase.text.split(separator: " ", maxSplits: 1).map(String.init)
      guard words.count == 2 else { continue }
      guard let names = known[words[0]] else {
        checkUnlisted(words[0], words[1], disclosure.place(phrase), known, into: &report)
        continue
      }
      guard !names.contains(where: { Self.isSame($0.name, words[1]) }) else { continue }
      known[words[0]]?.append((words[1], disclosure.place(phrase)))
    }
    checkStrangers(disclosure, into: &report)
    checkCodes(known, order, disclosure, into: &report)
    for code in order {
      guard let names = known[code], names.count > 1 else {
        if let (name, place) = known[code]?.first, let other = Self.owner(of: name, printedFor: code) {
          report.add(
            Finding(
              rule: id, severity: .note, disclosure: disclosure.id,
              message: Wording(
                zh: "科目 \(code) 列为“\(name)”，该名称通常为 \(other.code) 的，\(code) 通常为“\(other.own)”。",
                en:
                  "Code \(code) is called “\(name)”, elsewhere the name of \(other.code); \(code) is elsewhere “\(other.own)”."
              ),
              places: [place]))
        } else {
          report.held(id)
        }
        continue
      }
      let listed = names.map { "“\($0.name)”" }
      report.add(
        Finding(
          rule: id, severity: .note, disclosure: disclosure.id,
          message: Wording(
            zh: "科目 \(code) 的名称前后不一致：\(listed.joined(separator: "、"))。",
            en: "Code \(code) has different names in the document: \(listed.joined(separator: ", "))."),
          places: names.map(\.place)))
    }
  }

  /// A code of the text that no table lists, where one of the same section or class has its name in all of them.
  private func checkUnlisted(
    _ code: String, _ name: String, _ place: FindingPlace, _ known: [String: [(name: String, place: FindingPlace)]],
    into report: inout Report
  ) {
    let named = known.filter { other, names in
      other.utf8.count == code.utf8.count && names.contains { $0.name.folded == name.folded }
    }
    let near = named.filter { $0.key.dropLast(2) == code.dropLast(2) }
    // Of seven digits, a name that the tables have once in the class is that account's.
    let same = near.isEmpty && code.utf8.count == 7 ? named.filter { $0.key.prefix(3) == code.prefix(3) } : near
    guard code.utf8.count > 3, same.count == 1, let (listed, names) = same.first else { return }
    report.add(
      Finding(
        rule: id, severity: .note, disclosure: place.disclosure,
        message: Wording(
          zh: "文字中“\(name)”的编码为 \(code)，各表为 \(listed)。",
          en: "The text gives “\(name)” the code \(code); the tables give it \(listed)."),
        places: [place] + names.map(\.place).prefix(1)))
  }

  /// Names of accounts in the text that neither the tables nor other documents have, or not below the section they stand below.
  private func checkStrangers(_ disclosure: OpenDisclosure, into report: inout Report) {
    let found = disclosure.phrases(.strangeAccount)
    var seen: Set<String> = []
    for phrase in found where seen.insert(phrase.text).inserted {
      let names = phrase.text.parts(between: "；")
      guard let above = names.first, let name = names.last, names.count == 2 else { continue }
      let section = phrase.sentence?.section ?? ""
      report.add(
        Finding(
          rule: id, severity: .note, disclosure: disclosure.id,
          message: Wording(
            zh: "正文“\(section)”所称科目“\(name)”（与“\(above)”并列上下级），各表该处无此名称。",
            en:
              "Under “\(section)” the text names the account “\(name)” beside “\(above)”; the tables have none of that name there."
          ),
          places: found.filter { $0.text == phrase.text }.map(disclosure.place)))
    }
  }

  /// Within a section or class, a name is that of one account.
  private func checkCodes(
    _ known: [String: [(name: String, place: FindingPlace)]], _ order: [String], _ disclosure: OpenDisclosure,
    into report: inout Report
  ) {
    // A code with several names is told of by itself.
    let single = order.compactMap { code in known[code]?.onlyOne.map { (code: code, name: $0.name, place: $0.place) } }
    let groups = Dictionary(grouping: single) { "\($0.code.dropLast(2)) \($0.code.utf8.count) \($0.name.folded)" }
    for entry in single where entry.code.utf8.count > 3 {
      let same = groups["\(entry.code.dropLast(2)) \(entry.code.utf8.count) \(entry.name.folded)"] ?? []
      guard same.count > 1, same.first?.code == entry.code else { continue }
      let codes = same.map(\.code)
      report.add(
        Finding(
          rule: id, severity: .note, disclosure: disclosure.id,
          message: Wording(
            zh: "“\(entry.name)”的编码前后不一致：\(codes.joined(separator: "、"))。",
            en: "“\(entry.name)” has different codes in the document: \(codes.joined(separator: ", "))."),
          places: same.map(\.place)))
    }
  }

  /// The code that a name belongs to in other documents, where they call the printed code otherwise, and what they call that.
  private static func owner(of name: String, printedFor code: String) -> (code: String, own: String)? {
    let known = Classification.known
    guard let own = known.name(code), !isSame(own, name) else { return nil }
    let other =
      FunctionCode(code).flatMap { known.function(named: name, $0.level, below: nil)?.digits }
      ?? (code.utf8.count == 5 ? known.economic(named: name, below: String(code.dropLast(2))) : nil)
    return other.flatMap { $0 == code ? nil : ($0, own) }
  }

  private func checkParents(_ open: OpenTable, _ rows: [Row], into report: inout Report) {
    let codes = Set(rows.compactMap(\.code))
    let lengths = Set(codes.map(\.utf8.count))
    for row in rows {
      guard let code = row.code, lengths.contains(code.utf8.count - 2), !codes.contains(String(code.dropLast(2))) else {
        continue
      }
      let parent = String(code.dropLast(2))
      report.add(
        Finding(
          rule: id, severity: .note, disclosure: open.disclosure,
          message: Wording(
            zh: "\(open.name)列有 \(row.heading)，未列其上级科目 \(parent)。",
            en: "\(open.name) lists \(row.heading) without its parent \(parent)."),
          places: [open.place(row, nil)]))
    }
  }

  private static func isSame(_ left: String, _ right: String) -> Bool {
    let (left, right) = (left.folded, right.folded)
    return left.begins(right) || right.begins(left)
  }

  private static func isCode(_ code: String?) -> Bool {
    guard let code else { return false }
    return [3, 5, 7].contains(code.utf8.count) && code.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }
}
