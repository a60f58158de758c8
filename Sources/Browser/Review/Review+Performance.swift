import BudgetModel
import Reconciliation

extension Review {
  /// An indicator that somebody may ask about.
  struct AskedIndicator {
    let project: Project
    let key: String
    let indicator: Indicator
    let isMissed: Bool
    let hasFullMarks: Bool
  }

  /// The projects of the year, and what of their indicators is worth a question.
  var performance: [Paper.Block] {
    let list = ListingBuilder.listing(published: .projects, of: key, open, context)
    guard !list.rows.isEmpty else { return [.text(noProjects)] }
    var blocks = shown(ListingBuilder.sorted(list, context))
    let attention = open.projects.compactMap { entry -> String? in
      guard let project = entry.finalAccounts, project.evaluation != nil else { return nil }
      let sentences = ProjectAttention(project, open.attainments(of: project)).sentences(context)
      return sentences.isEmpty ? nil : "\(entry.key) \(context.symbols.dot) " + sentences.joined(separator: " ")
    }
    if !attention.isEmpty { blocks.append(.items(attention)) }
    let asked = askedIndicators
    if !asked.isEmpty {
      blocks += [
        .text(
          pick(
            "未达目标，或得满分而没有填实际完成值的指标：",
            "Indicators that miss their target, or have full marks without an actual value:")), .table(table(asked)),
      ]
    } else if accounts.finalAccounts?.projects.contains(where: { $0.evaluation != nil }) == true {
      blocks.append(
        .text(
          pick(
            "可比较的指标均达到目标，得满分的均填有实际完成值。",
            "All indicators that can be compared meet their targets, and those with full marks have actual values.")))
    }
    return blocks
  }

  /// That no list of projects was read; there may be spending on them all the same.
  private var noProjects: String {
    let said = pick("没有读到项目清单。", "No list of projects was read.")
    let spent = (open.spending.executed ?? open.spending.approved)?.project
    return spent.map { said + pick("项目支出合计 \(context.exact($0))。", " Project spending comes to \(context.exact($0)).") }
      ?? said
  }

  /// The indicators worth a question, project by project.
  var askedIndicators: [AskedIndicator] {
    open.projects.flatMap { entry -> [AskedIndicator] in
      guard let project = entry.finalAccounts, project.evaluation != nil else { return [] }
      return zip(project.indicators, open.attainments(of: project)).compactMap { indicator, attainment in
        let isFull = indicator.hasFullMarks
        let isBlank = indicator.actual?.allSatisfy(\.isWhitespace) ?? true
        let isMissed = attainment == .missed
        guard isMissed || isFull && isBlank else { return nil }
        return AskedIndicator(
          project: project, key: entry.key, indicator: indicator, isMissed: isMissed, hasFullMarks: isFull)
      }
    }
  }

  private func table(_ asked: [AskedIndicator]) -> Listing {
    let rows = asked.enumerated().map { index, asked in
      let indicator = asked.indicator
      let points = [indicator.score, indicator.weight].map { $0?.text ?? "–" }.joined(separator: " / ")
      let why =
        asked.isMissed
        ? asked.hasFullMarks ? pick("未达而满分", "missed, full marks") : pick("未达", "missed")
        : pick("满分而无实际值", "full marks, no actual value")
      return ListingRow(
        id: "asked/\(index)",
        cells: [
          ListingCell(asked.key), ListingCell(indicator.name), ListingCell(indicator.target ?? ""),
          ListingCell(indicator.actual ?? ""), ListingCell(points), ListingCell(why),
          ListingCell(indicator.deviation ?? ""),
        ], summary: indicator.name, origin: context.text(indicator.source, in: accounts.finalAccounts))
    }
    return Listing(
      columns: [
        ListingColumn(pick("项目", "Project"), .name), ListingColumn(pick("指标", "Indicator"), .text(maximum: 24)),
        ListingColumn(pick("目标", "Target"), .text(maximum: 14)),
        ListingColumn(pick("实际", "Actual"), .text(maximum: 14)),
        ListingColumn(pick("得分", "Points"), .text(maximum: 9)), ListingColumn(pick("关注", "Ask"), .text(maximum: 14)),
        ListingColumn(pick("偏差原因", "Deviation"), .text(maximum: 24)),
      ], rows: rows)
  }
}
