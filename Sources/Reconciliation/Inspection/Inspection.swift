import BudgetModel

/// The sheet of one document: item by item, whether it is as it must be, and what is wrong with its page.
public struct Inspection: Hashable, Sendable {
  /// The document: ``/BudgetModel/Disclosure/id``.
  public let disclosure: String
  /// The lines, in the order of ``InspectionItem/all``.
  public private(set) var lines: [InspectionLine]

  /// Fills in the sheet of a document.
  /// - Parameters:
  ///   - disclosure: the document.
  ///   - findings: what the rules found in it; rounding is left out.
  public init(_ disclosure: Disclosure, findings: [Finding]) {
    self.disclosure = disclosure.id
    lines = InspectionItem.all.map { InspectionLine(item: $0, verdict: .open) }
    for index in lines.indices { settle(&lines[index], disclosure) }
    for finding in findings where finding.disclosure == disclosure.id && finding.severity != .rounding {
      add(finding, disclosure)
    }
    for index in lines.indices { lines[index].problems.sort { ($0.page ?? 0) < ($1.page ?? 0) } }
  }

  /// The line of an item.
  public subscript(_ item: InspectionItem) -> InspectionLine? { lines.first { $0.item == item } }

  /// Takes what a person decided and remarked about an item.
  /// - Parameter verdict: nil leaves what the document gives.
  public mutating func decide(_ item: InspectionItem, _ verdict: InspectionLine.Verdict?, remark: String) {
    guard let index = lines.firstIndex(where: { $0.item == item }) else { return }
    lines[index].remark = remark
    if let verdict { (lines[index].verdict, lines[index].isDecided) = (verdict, true) }
  }

  // MARK: What is there

  private func settle(_ line: inout InspectionLine, _ disclosure: Disclosure) {
    switch line.item {
    case .timeliness: line.verdict = .open
    case .cover:
      let title = disclosure.title
      line.verdict = title.isEmpty ? .open : title.contains(String(disclosure.year)) ? .met : .open
    case .part(let part):
      let parts = disclosure.phrases.filter { $0.kind == .part }
      // A package that kept no words cannot tell.
      if parts.isEmpty { return }
      line.verdict = parts.contains { $0.text == part.rawValue } ? .met : .unmet
      if line.verdict == .unmet {
        line.problems.append(
          .init(text: Wording(zh: "未见此部分。", en: "It is not there."), isQuestion: false))
      }
    case .table(let kind):
      if disclosure.tables.contains(where: { $0.kind == kind }) {
        line.verdict = .met
        return
      }
      // It may be there under another name, or unread.
      let missing = TableKind.standardSet.count { kind in !disclosure.tables.contains { $0.kind == kind } }
      let others = disclosure.tables.count { $0.kind == .other }
      line.verdict = missing <= 2 && others < missing ? .unmet : .open
      line.problems.append(
        .init(
          text: line.verdict == .unmet
            ? Wording(zh: "未见此表。", en: "The table is not there.")
            : Wording(zh: "未识别出此表，可能另有名称或未能读出。", en: "Not recognised: it may bear another name, or be unread."),
          isQuestion: line.verdict == .open))
    case .otherTables: line.verdict = disclosure.tables.contains { !$0.kind.isStandard } ? .met : .open
    case .projects: line.verdict = disclosure.projects.isEmpty ? .open : .met
    }
  }

  // MARK: What is wrong

  private mutating func add(_ finding: Finding, _ disclosure: Disclosure) {
    // Missing tables have their own lines.
    if finding.rule == StandardTables().id { return }
    let item = Self.item(of: finding, disclosure)
    guard let index = lines.firstIndex(where: { $0.item == item }) else { return }
    let isQuestion = finding.severity != .contradiction
    lines[index].problems.append(
      .init(
        text: finding.message, page: finding.places.first?.source.page, rule: finding.rule,
        place: finding.places.first, isQuestion: isQuestion))
    if !isQuestion {
      lines[index].verdict = .unmet
    } else if lines[index].verdict == .met {
      lines[index].verdict = .open
    }
  }

  /// The item whose line a finding belongs on: where the figure stands that it accuses.
  private static func item(of finding: Finding, _ disclosure: Disclosure) -> InspectionItem {
    guard let place = finding.places.first else { return .part(.narrative) }
    if place.project != nil { return .projects }
    switch place.source.place {
    case .targetForm, .evaluation: return .projects
    case .table(let number, _, _, _):
      let kind = disclosure.tables.first { $0.number == number }?.kind ?? .other
      return kind == .performance ? .projects : kind.isStandard ? .table(kind) : .otherTables
    case .prose(let section, _): return .part(Self.part(of: section))
    }
  }

  private static func part(of section: String) -> DocumentPart {
    let named: [(String, DocumentPart)] = [
      ("目录", .contents), ("机关运行", .runningCosts), ("采购", .procurement), ("资产", .assets), ("绩效", .performance),
      ("名词", .glossary), ("职责", .functions), ("职能", .functions), ("机构", .organisation),
    ]
    return named.first { section.holds($0.0) }?.1 ?? .narrative
  }
}

extension TableKind {
  /// The tables that budgets and final accounts alike must hold.
  static let standardSet: [TableKind] = [
    .incomeAndExpenditure, .income, .expenditure, .appropriation, .generalPublic, .basic, .threePublicExpenses,
    .governmentFund, .stateCapital,
  ]

  fileprivate var isStandard: Bool { Self.standardSet.contains(self) }
}
