import BudgetModel
import Disclosures

/// What came of reading one file: what it is, what was read, what was not.
struct ImportReport {
  let file: String
  let reading: Reading
  /// Where it was written; nil for a trial.
  let destination: String?
  let language: Language

  /// The report as lines.
  var lines: [String] {
    let disclosure = reading.disclosure
    let kind = disclosure.kind == .budget ? language.pick("预算", "budget") : language.pick("决算", "final accounts")
    var lines = [
      "\(file)", "  \(disclosure.department.name) \(disclosure.year) \(kind)  \(disclosure.id)",
      "  " + counts(disclosure),
    ]
    lines += reading.corrections.map {
      language.pick("  更正 ", "  corrected ") + "\($0.place): \($0.read) → \($0.value)"
    }
    lines += reading.unusedCorrections.map {
      language.pick("  ! 未用上的更正 ", "  ! unused correction ") + "\($0.place): \($0.read)"
    }
    lines += reading.doubts.map {
      language.pick("  ? 存疑 第\($0.line)行 ", "  ? doubtful, line \($0.line): ") + "\($0.place) (\($0.reason.rawValue))"
    }
    lines += reading.unread.map { part in
      language.pick("  - 未读 第\(part.line)行 ", "  - not read, line \(part.line): ")
        + "\(part.name) (\(part.reason.rawValue), "
        + language.pick("\(part.numericCells) 个数)", "\(part.numericCells) numbers)")
    }
    lines.append(
      destination.map { language.pick("  已写入 ", "  written to ") + $0 }
        ?? language.pick("  试读，未写入", "  trial run: nothing written"))
    return lines
  }

  /// Whether anything that should have been read was not.
  var hasUnread: Bool {
    reading.unread.contains { $0.reason != .supersededByReport } || !reading.unusedCorrections.isEmpty
  }

  private func counts(_ disclosure: Disclosure) -> String {
    let rows = disclosure.tables.reduce(0) { $0 + $1.rows.count }
    let amounts = disclosure.tables.reduce(0) { $0 + $1.rows.reduce(0) { $0 + $1.cells.count { $0.figure != nil } } }
    let empty = disclosure.tables.count { $0.isEmpty }
    let indicators = disclosure.projects.reduce(0) { $0 + $1.indicators.count }
    let forms = disclosure.projects.count { $0.hasTargetForm }
    let evaluations = disclosure.projects.count { $0.evaluation != nil }
    return language.pick(
      "\(disclosure.tables.count) 张表 (\(empty) 张空表), \(rows) 行, \(amounts) 个数; \(disclosure.projects.count) 个项目, \(forms) 张目标表, \(evaluations) 份自评, \(indicators) 个指标; 正文 \(disclosure.claims.count) 个数, \(disclosure.facts.count) 项事实",
      "\(disclosure.tables.count) tables (\(empty) empty), \(rows) rows, \(amounts) figures; \(disclosure.projects.count) projects, \(forms) target forms, \(evaluations) self-evaluations, \(indicators) indicators; \(disclosure.claims.count) figures in prose, \(disclosure.facts.count) facts"
    )
  }
}
