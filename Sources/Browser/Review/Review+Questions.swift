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
        row.mark.note.isEmpty ? pick("请说明“\(row.title)”。", "Please explain “\(row.title)”.") : row.mark.note,
        row.row?.summary ?? row.title, row.row?.origin ?? "")
    }
    for (index, finding) in found.findings.inOrderOfWeight.enumerated() {
      let request =
        finding.severity == .contradiction
        ? pick("请核实并更正或说明", "Please check, and correct or explain") : pick("请说明", "Please explain")
      ask(
        request + pick("（发现 \(index + 1)）：", " (finding \(index + 1)): ") + FindingsListing.subject(finding, language),
        finding.rule.description + (FindingSentence.arithmetic(finding, language).map { " \($0)" } ?? ""), "")
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
