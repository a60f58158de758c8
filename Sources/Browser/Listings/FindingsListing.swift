@_spi(Storing) import BudgetModel
import Reconciliation

/// What contradicts itself in a department's documents, and what is worth a question: each with its equation.
enum FindingsListing {
  /// The identity, among the opened rows, that stands for showing rounding too.
  static let showsRounding = "rounding"

  /// Makes the listing.
  static func make(_ accounts: OpenYear, key: DepartmentYear, _ context: ListingContext) -> Listing {
    guard let found = context.found else {
      return .saying(context.pick("正在核对…", "Checking…"))
    }
    let isAll = context.choices.expanded?.contains(showsRounding) ?? false
    let open = found.inOrderOfWeight.filter { finding in
      isAll || finding.severity != .rounding
    }
    let shown = open + (isAll ? found.dismissed : [])
    let reasons = found.dismissed.map { context.rulings.ruling($0.identity, on: .findings, of: key)?.reason }
    let detailsMaker = RowDetailsMaker {
      rowDetails(shown[$0], $0 < open.count ? nil : reasons[$0 - open.count], context)
    }
    var listing = Listing(
      columns: [
        ListingColumn(context.pick("规则", "Rule"), .text(maximum: 5)),
        ListingColumn(context.pick("说的是", "What it says"), .name),
        ListingColumn(context.pick("所述", "Stated"), .number, priority: 6),
        ListingColumn(context.pick("计算", "Computed"), .number, priority: 5),
        ListingColumn(context.pick("差额", "Difference"), .number, priority: 4),
      ], rows: shown.enumerated().map { row($1, $0, detailsMaker, accounts, key, context) },
      notes: [counts(found, isAll, context)])
    for index in listing.rows.indices.dropFirst(open.count) {
      listing.rows[index].mark = nil
      for cell in listing.rows[index].cells.indices { listing.rows[index].cells[cell].role = .secondary }
    }
    if shown.isEmpty { listing.notes.append(context.pick("没有发现。", "Nothing was found.")) }
    return listing
  }

  private static func counts(_ found: FindingMarks, _ isAll: Bool, _ context: ListingContext) -> String {
    let report = found.report
    var parts = [
      context.pick("不一致 ", "contradictions ") + "\(report.findings(.contradiction).count)",
      context.pick("提示 ", "notes ") + "\(report.findings(.note).count)",
      context.pick("尾差 ", "rounding ") + "\(report.findings(.rounding).count)"
        + (isAll ? "" : context.pick(" (隐, + 显示)", " (hidden, + shows)")),
    ]
    if !found.dismissed.isEmpty {
      parts.append(
        context.pick("驳回 ", "dismissed ") + "\(found.dismissed.count)"
          + (isAll ? "" : context.pick(" (隐, + 显示)", " (hidden, + shows)")))
    }
    return parts.joined(separator: "  ")
  }

  private static func row(
    _ finding: Finding, _ index: Int, _ detailsMaker: RowDetailsMaker, _ open: OpenYear, _ key: DepartmentYear,
    _ context: ListingContext
  ) -> ListingRow {
    let language = context.options.language
    func cell(_ figure: ExactFigure?, isDifference: Bool = false) -> ListingCell {
      ListingCell(
        figure.map { text($0, isDifference, context) } ?? "",
        figure.map { $0.value < 0 } == true ? .negative : .amount, order: figure?.value.stored)
    }
    var row = ListingRow(
      id: finding.identity,
      cells: [
        ListingCell(finding.rule.description, RowMark([finding.severity])?.role ?? .secondary),
        ListingCell(subject(finding, language)),
        cell(finding.stated), cell(finding.computed), cell(finding.difference, isDifference: true),
      ],
      detailsMaker: detailsMaker, number: index,
      target: finding.places.lazy.compactMap { place(of: $0, open, key) }.first)
    row.mark = RowMark([finding.severity])
    row.target = row.target ?? .accounts(key, .findings)
    row.goal = finding.places.lazy.compactMap { goal($0, open, key) }.first
    // Where all of it stands in prose, its sentence, if the text is kept.
    row.goal = row.goal ?? finding.places.lazy.compactMap { sentence($0, open, key) }.first
    row.target = row.goal?.place ?? row.target
    return row
  }

  /// A figure with its unit; 万元, which most are in, goes without saying.
  private static func text(_ figure: ExactFigure, _ isDifference: Bool, _ context: ListingContext) -> String {
    switch figure.quantity {
    case .money(.tenThousandYuan): figure.numberText
    case .percent where isDifference: figure.numberText + context.pick("点", "pt")
    default: context.standard(figure.text)
    }
  }

  /// What a finding is about, in a line: the account, project or table, then what the rule compares.
  static func subject(_ finding: Finding, _ language: Language) -> String {
    guard let about = finding.about else { return finding.message.text(language) }
    let title = Rules.rule(finding.rule)?.title.text(language) ?? ""
    let name = language == .english ? StandardNames.english(about) : about
    return title.isEmpty ? name : "\(name) · \(title)"
  }

  /// The equation, where it stands, and the rule.
  /// - Parameter reason: why it was dismissed; nil where it was not.
  private static func rowDetails(_ finding: Finding, _ reason: String?, _ context: ListingContext) -> RowDetails {
    let equation = finding.equation.map { equation in
      let tolerance = finding.tolerance.map { context.pick("  允差 ", "  tolerance ") + $0.numberText } ?? ""
      return equation.text + tolerance
    }
    return RowDetails(
      equation ?? finding.message.text(context.options.language),
      origin: context.pick("来源 ", "Source ")
        + finding.places.map(\.text).joined(separator: " \(context.symbols.dot) "),
      details: (reason.map { [context.pick("已驳回：", "Dismissed: ") + $0] } ?? []) + details(finding, context),
      cited: citations(finding))
  }

  /// The sentences it compares, each with the figures it has of them, else for the words it is about.
  private static func citations(_ finding: Finding) -> [Citation] {
    let terms = [finding.equation?.stated].compactMap { $0 } + finding.terms
    return finding.places.compactMap { place in
      let figures = terms.filter { $0.place == place }.map(\.figure.magnitude.numberText)
      return FindingMarks.kind(place.disclosure).flatMap { kind in
        var citation = Citation(place.source, in: kind, words: figures)
        citation?.message = finding.message.text(.chinese)
        return citation
      }
    }
  }

  private static func details(_ finding: Finding, _ context: ListingContext) -> [String] {
    let language = context.options.language
    var lines = ["\(finding.rule) \(finding.severity.wording.text(language)): \(finding.message.text(language))"]
    if let explanation = finding.explanation { lines.append(explanation.text(language)) }
    lines += finding.evidence.map { $0.text(language) }
    lines += finding.places.map { context.pick("出处 ", "Where ") + $0.text }
    if let rule = Rules.rule(finding.rule) { lines.append("\(rule.id) \(rule.title.text(language))") }
    return lines
  }

  /// Where a place of a finding can be looked at.
  static func place(of place: FindingPlace, _ open: OpenYear, _ key: DepartmentYear) -> Place? {
    guard let disclosure = open.accounts.disclosures.first(where: { $0.id == place.disclosure }) else { return nil }
    return Topic(place, in: disclosure.kind, of: open.projects).map { .accounts(key, $0) }
  }

  /// The sentence a place of a finding stands in, where the text is kept.
  private static func sentence(_ place: FindingPlace, _ open: OpenYear, _ key: DepartmentYear) -> ListingRow.Goal? {
    guard let disclosure = open.accounts.disclosures.first(where: { $0.id == place.disclosure }),
      case .prose = place.source.place, !disclosure.passages.isEmpty
    else { return nil }
    return ListingRow.Goal(
      place: .accounts(key, .text(disclosure.kind)), selection: TextListing.id(place.source))
  }

  /// Where a place of a finding can be looked at, with its row.
  static func goal(_ place: FindingPlace, _ open: OpenYear, _ key: DepartmentYear) -> ListingRow.Goal? {
    guard let target = self.place(of: place, open, key) else { return nil }
    if case .table(_, _, let row, _) = place.source.place {
      return ListingRow.Goal(place: target, selection: OfficialTableListing.id(row))
    }
    let kind = open.accounts.disclosures.first { $0.id == place.disclosure }?.kind
    let project = kind.flatMap { open.projects.project(target.topic.screen.item)?[$0] }
    let index = place.indicator.flatMap { indicator in project?.indicators.firstIndex { $0.name == indicator } }
    return ListingRow.Goal(place: target, selection: index.map { "indicator/\($0)" })
  }
}

extension String {
  /// A number that stands for the text in every run: for identities.
  fileprivate var stableHash: UInt64 {
    utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
  }
}
