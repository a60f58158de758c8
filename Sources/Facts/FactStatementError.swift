import BudgetModel

/// What is wrong with a statement, and where in it.
public struct FactStatementError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// There is none.
    case empty
    /// It would change something, or set how the database works.
    case writing
    /// Another statement follows it.
    case several
    /// The database's words.
    case wrong(String)
  }

  /// What is wrong.
  public let reason: Reason
  /// The line, from 1; nil where it is the statement as a whole.
  public let line: Int?
  /// That line, and what of it stands before the place.
  public let text, before: String

  /// - Parameter offset: how many bytes of the statement stand before the place.
  package init(_ reason: Reason, _ sql: String, offset: Int?) {
    self.reason = reason
    guard let offset else {
      (line, text, before) = (nil, "", "")
      return
    }
    let head = String(decoding: sql.utf8.prefix(offset), as: UTF8.self)
    let lines = head.split(separator: "\n", omittingEmptySubsequences: false)
    let all = sql.split(separator: "\n", omittingEmptySubsequences: false)
    line = lines.count
    text = lines.count <= all.count ? String(all[lines.count - 1]) : ""
    before = lines.last.map(String.init) ?? ""
  }

  /// What happened, where, and what to do.
  public func text(_ language: Language) -> String {
    let tables = FactTable.all.map(\.name).joined(separator: language.pick("、", ", "))
    let place = line.map { line in
      let column = before.count + 1
      return language.pick("第 \(line) 行第 \(column) 个字", "line \(line), character \(column)")
    }
    switch reason {
    case .empty: return language.pick("没有写语句。", "There is no statement.")
    case .writing: return language.pick("只能查询：请用 SELECT 或 WITH。", "Facts are only read: use SELECT or WITH.")
    case .several:
      return language.pick("\(place ?? "")：一次只写一条语句。", "\(place ?? ""): one statement at a time.")
    case .wrong(let words):
      let beginning = place.map { language.pick("\($0)：", "\($0): ") } ?? ""
      return beginning
        + language.pick(
          "\(words)。有这些表：\(tables)；各表的列见 mingzhang sql。",
          "\(words). The tables are \(tables); mingzhang sql lists their columns.")
    }
  }
}
