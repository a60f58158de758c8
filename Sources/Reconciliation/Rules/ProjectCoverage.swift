import BudgetModel

/// The projects claimed, listed in the table, and published with a form or report are as many.
///
/// The number of 二级项目 that the narrative claims is compared with the projects listed in the table of projects, and with
/// those that have a target form (budgets) or a self-evaluation (final accounts). One finding with all counts, and the
/// names of listed projects without a form and of forms without a listed project. A contradiction where the claim and the
/// table differ; a note where only forms or reports are fewer: they may be published apart. Where the text counts projects with targets in other words
/// (编报24个项目绩效目标), a note tells a number that is none of these and not that of all projects.
///
/// Tolerance: none.
///
/// Example: 12 projects claimed, 11 listed, 10 forms.
///
/// Silent where only one of the counts is published. Projects carried over may be counted in or left out.
///
/// 说明
///
/// 所述项目个数、项目表所列个数与公开的目标表或自评个数应一致。
///
/// 正文所述二级项目个数，与项目支出表所列个数、载有目标表（预算）或自评（决算）的项目个数核对；合并为一条，列明各数，并列出表中有而无目标表、有目标表而表中未列的项目名称。所述与表中不同的属不一致；仅目标表或自评较少的作提示，因其可能另行公开。正文以其他字样述及有绩效目标的项目个数（编报24个项目绩效目标）、而与上述各数及全部项目个数均不同的，作提示。
///
/// 容差：无。
///
/// 例：所述 12 个，表列 11 个，目标表 10 份。
///
/// 只有一项个数时不作核对。上年结转的项目计入与否均可。
public struct ProjectCoverage: Rule {
  /// E1.
  public let id = RuleID(.coverage, 1)
  /// What it compares.
  public let title = Wording(zh: "项目个数：所述、所列与公开", en: "projects claimed, listed, and published")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    let counted = disclosure.sections.filter(\.isOfPerformance).flatMap(\.claims).filter { $0.claim.measure == .count }
    let claim = Self.kinds.lazy.compactMap { kind in counted.first { $0.claim.subject == kind } }.first
    let isBudget = disclosure.kind == .budget
    let listed = disclosure.projects.filter { $0.listing != nil }
    let published = disclosure.projects.filter {
      isBudget ? $0.hasTargetForm || Self.hasTarget($0, disclosure) : $0.evaluation != nil
    }
    let thisYear = listed.count { Self.isIn(.projects, $0, disclosure) }
    if claim == nil {
      checkTargets(
        counted, [disclosure.projects.count, listed.count, published.count, thisYear], disclosure, into: &report)
    }
    var counts: [Int] = []
    if let claim { counts.append(Int(clamping: claim.claim.figure.number.digits)) }
    if !listed.isEmpty { counts.append(listed.count) }
    if !published.isEmpty { counts.append(published.count) }
    guard counts.count > 1, claim?.claim.figure.number.places ?? 0 == 0 else { return }
    let claimed = claim.map { Int(clamping: $0.claim.figure.number.digits) }
    let isListed = claimed == nil || listed.isEmpty || claimed == listed.count || claimed == thisYear
    if isListed, published.isEmpty || [claimed, listed.count, thisYear].contains(published.count) {
      report.held(id)
      return
    }
    let missing = published.isEmpty ? [] : listed.filter { listed in !published.contains(listed) }
    let unlisted = listed.isEmpty ? [] : published.filter { $0.listing == nil }
    let parts = [
      claim.map { claim in
        Wording(
          zh: "正文“\(claim.section)”所述\(claim.claim.subject)为 \(claim.text)",
          en: "under “\(claim.section)” the text claims \(claim.text) \(claim.claim.subject)")
      },
      listed.isEmpty
        ? nil : Wording(zh: "项目支出表所列为 \(listed.count) 个", en: "the table of projects lists \(listed.count)"),
      published.isEmpty
        ? nil
        : isBudget
          ? Wording(zh: "有目标表的为 \(published.count) 个", en: "\(published.count) have a target form")
          : Wording(zh: "有自评的为 \(published.count) 个", en: "\(published.count) have a self-evaluation"),
    ].compactMap { $0 }
    report.add(
      Finding(
        rule: id, severity: isListed || Self.isOfForms(claim, published.count) ? .note : .contradiction,
        disclosure: disclosure.id,
        message: Wording(
          zh: parts.map(\.zh).joined(separator: "，") + "。"
            + Self.named(isBudget ? "未见目标表的：" : "未见自评的：", missing, "、", "。")
            + Self.named("项目支出表未列的：", unlisted, "、", "。"),
          en: Self.capitalised(parts.map(\.en).joined(separator: "; ")) + "."
            + Self.named(isBudget ? " Without a form: " : " Without a self-evaluation: ", missing, ", ", ".")
            + Self.named(" Not listed in the table: ", unlisted, ", ", ".")),
        stated: claim?.term.figure,
        computed: ExactFigure(count: listed.isEmpty ? published.count : listed.count, of: "个"),
        places: [claim?.term.place].compactMap { $0 } + Self.places(missing + unlisted, disclosure)))
  }

  /// How many projects have targets, as a text says in other words, against all counts of them there are.
  private func checkTargets(
    _ counted: [StatedClaim], _ counts: [Int], _ disclosure: OpenDisclosure, into report: inout Report
  ) {
    let claim = counted.first { claim in
      claim.claim.figure.quantity == .count("个") && Self.ofTargets.contains { claim.claim.subject.ends($0) }
    }
    guard let claim, claim.claim.figure.number.places == 0, let most = counts.max(), most > 0 else { return }
    if counts.contains(Int(clamping: claim.claim.figure.number.digits)) {
      report.held(id)
      return
    }
    report.add(
      Finding(
        rule: id, severity: .note, disclosure: disclosure.id,
        message: Wording(
          zh: "正文“\(claim.section)”所述有绩效目标的项目为 \(claim.text)，文件所列为 \(most) 个。",
          en:
            "Under “\(claim.section)” the text counts \(claim.text) projects with targets; the document lists \(most)."),
        stated: claim.term.figure, computed: ExactFigure(count: most, of: "个"), places: [claim.term.place]))
  }

  /// What a number of projects with targets is said of, where it is not called one of ``kinds``.
  private static let ofTargets = ["编报", "一级预算项目", "绩效目标的项目", "绩效目标项目", "绩效目标管理的项目"]

  /// Whether 一级项目 are counted, and as many have a form: those without one may be none of them.
  private static func isOfForms(_ claim: StatedClaim?, _ forms: Int) -> Bool {
    guard let claim else { return false }
    return claim.claim.subject == kinds.last && Int(clamping: claim.claim.figure.number.digits) == forms
  }

  /// What those are called that a table lists one by one.
  private static let kinds = ["二级项目", "一级项目"]

  private static func isIn(_ kind: TableKind, _ project: Project, _ disclosure: OpenDisclosure) -> Bool {
    guard case .table(let number, _, _, _)? = project.listing?.place else { return false }
    return disclosure.tables.contains { $0.number == number && $0.kind == kind }
  }

  /// Whether the list of projects itself has a column of targets, and something in it for a project.
  private static func hasTarget(_ project: Project, _ disclosure: OpenDisclosure) -> Bool {
    guard case .table(let number, let block, let row, _)? = project.listing?.place,
      let table = disclosure.tables.first(where: { $0.number == number }),
      let found = table.rows.first(where: { $0.number == row && $0.block == block }),
      table.blocks.indices.contains(block)
    else { return false }
    return zip(table.blocks[block].columns, found.cells).contains { column, cell in
      column.header.contains { $0.holds("绩效目标") } && !(cell.text ?? "").isEmpty
    }
  }

  private static func named(_ opening: String, _ projects: [Project], _ joint: String, _ end: String) -> String {
    projects.isEmpty ? "" : opening + projects.map(\.name).joined(separator: joint) + end
  }

  private static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  private static func places(_ projects: [Project], _ disclosure: OpenDisclosure) -> [FindingPlace] {
    projects.compactMap { project in
      (project.listing ?? project.evaluation?.source ?? project.indicators.first?.source).map {
        FindingPlace(disclosure: disclosure.id, source: $0, project: project.name, text: project.name)
      }
    }
  }
}
