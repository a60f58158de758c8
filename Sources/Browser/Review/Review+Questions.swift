import BudgetModel
import Reconciliation

extension Review {
  /// What was found in the documents, with its arithmetic and places.
  var findings: [Paper.Block] {
    let counts = found.report.counts
    var said = pick(
      "不一致 \(counts.contradictions) 处，提示 \(counts.notes) 条。",
      "\(counts.contradictions.counted("contradiction")), \(counts.notes.counted("note")).")
    if !found.dismissed.isEmpty {
      said += pick(
        "另有 \(found.dismissed.count) 处已被驳回，不列。", " \(found.dismissed.count) more were dismissed and are left out.")
    }
    return [.text(said)] + (found.findings.isEmpty ? [] : [.table(FindingsTable.make(found.findings, context))])
  }

  /// What is to be answered: what was noted, then what findings and missed targets ask, with room for the answer.
  var questions: [Paper.Block] {
    var rows: [ListingRow] = []
    func ask(_ question: String, _ basis: String, _ origin: String) {
      rows.append(
        ListingRow(
          id: "question/\(rows.count)",
          cells: [
            ListingCell("\(rows.count + 1)"), ListingCell(question), ListingCell(basis), ListingCell("\u{3000}"),
          ], summary: question, origin: origin))
    }
    for row in marked {
      ask(
        row.mark.words.isEmpty ? pick("请说明“\(row.title)”。", "Please explain “\(row.title)”.") : row.mark.words,
        row.row?.summary ?? row.title, row.row?.origin ?? "")
    }
    let isMarked = Set(marked.map(\.mark.id.row))
    var rules: Set<RuleID> = []
    for finding in found.findings.inOrderOfWeight where !isMarked.contains(finding.identity) {
      let isContradiction = finding.severity == .contradiction
      // Notes of one rule are one question, with the first of them.
      let same = isContradiction ? 1 : found.findings.count { $0.rule == finding.rule && $0.severity == .note }
      if !isContradiction, !rules.insert(finding.rule).inserted { continue }
      let request =
        isContradiction
        ? pick("请核实并更正或说明。", " Please check, and correct or explain.") : pick("请说明。", " Please explain.")
      let others = same > 1 ? pick("（同类共 \(same) 处，见第五部分）", " (\(same) of this kind: part 5)") : ""
      ask(
        finding.message.text(language) + others + request,
        finding.rule.description + (FindingSentence.arithmetic(finding, language).map { " \($0)" } ?? ""),
        finding.places.first?.text ?? "")
    }
    for row in farthest {
      ask(
        pick(
          "请说明“\(row.cells[0].text)”决算与年初预算相差的原因。",
          "Please say why the outturn of “\(row.cells[0].text)” differs from its budget."),
        row.summary, row.origin)
    }
    for asked in askedIndicators where asked.isMissed && asked.indicator.statedReason == nil {
      let indicator = asked.indicator
      ask(
        pick(
          "请说明项目“\(asked.key)”的指标“\(indicator.name)”未达目标的原因。",
          "Please say why indicator “\(indicator.name)” of project “\(asked.key)” misses its target."),
        pick(
          "目标 \(indicator.target ?? "–")，实际 \(indicator.actual ?? "–")",
          "target \(indicator.target ?? "–"), actual \(indicator.actual ?? "–")"),
        context.text(indicator.source, in: accounts.finalAccounts))
    }
    if rows.isEmpty { return [.text(pick("没有记录，核对也没有发现。", "Nothing was noted, and nothing was found."))] }
    return [
      .table(
        Listing(
          columns: [
            ListingColumn(pick("序号", "No."), .number), ListingColumn(pick("问题", "Question"), .name),
            ListingColumn(pick("依据", "Basis"), .text(maximum: 30)),
            ListingColumn(pick("答复", "Answer"), .text(maximum: 20)),
          ], rows: rows))
    ]
  }
}
