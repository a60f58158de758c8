import BudgetModel
import Disclosures

/// What came of reading one file: what it is, what was read, what was not.
struct ImportReport {
  let file: String
  let reading: Reading
  /// Where it was written; nil for a trial.
  let destination: String?
  /// A package that is there already and that a trial without --replace would not replace.
  let refusedBy: String?
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
      language.pick("  更正 ", "  corrected ") + "\(DocumentPlace.text($0.place, language)): \($0.read) → \($0.value)"
    }
    lines += reading.unusedCorrections.map {
      language.pick("  ! 未用上的更正 ", "  ! unused correction ") + "\(DocumentPlace.text($0.place, language)): \($0.read)"
    }
    lines += reading.doubts.map {
      language.pick("  ? 存疑 第\($0.line)行 ", "  ? doubtful, line \($0.line): ")
        + DocumentPlace.text($0.place, language) + language.pick("：", ": ") + $0.reason.text(language)
    }
    lines += reading.unread.map { part in
      language.pick("  - 未读 第\(part.line)行 ", "  - not read, line \(part.line): ")
        + part.name + language.pick("（\(part.numericCells) 个数）：", " (\(part.numericCells) numbers): ")
        + part.reason.text(language)
    }
    lines.append(
      destination.map { language.pick("  已写入 ", "  written to ") + $0 }
        ?? language.pick("  试读，未写入", "  trial run: nothing written"))
    if let refusedBy {
      lines.append(
        language.pick(
          "  ! \(refusedBy) 已存在；不加 --replace 将不予导入",
          "  ! \(refusedBy) is there already; without --replace it would be refused"))
    }
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
