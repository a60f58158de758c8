import BudgetModel
import Importing

/// How well the structure of the tables of some documents is understood: what their sums prove, and whether the main screens
/// show what the documents' own summary tables say.
struct StructureCoverage {
  private var lines = [
    "| document | proven | in part | not understood | nothing to add | main screens equal |",
    "|---|--:|--:|--:|--:|--:|",
  ]
  private var differences: [String] = []
  private var unknown: [String] = []
  private var verdicts: [StructureVerdict: Int] = [:]
  private var (flows, unknownFlows, equal, screens, documents, equalDocuments) = (0, 0, 0, 0, 0, 0)

  /// Adds a document.
  mutating func add(_ disclosure: Disclosure, name: String) {
    let tables = disclosure.tables.filter { !$0.isEmpty }
    let own = tables.reduce(into: [:]) { $0[$1.judged, default: 0] += 1 }
    verdicts.merge(own) { $0 + $1 }
    let figures = SummarisedFigure.all(disclosure)
    let held = figures.count(where: \.isEqual)
    (equal, screens) = (equal + held, screens + figures.count)
    if !figures.isEmpty {
      (documents, equalDocuments) = (documents + 1, equalDocuments + (held == figures.count ? 1 : 0))
    }
    let counts = [.proven, .partly, .notUnderstood, .nothingToAdd].map { (verdict: StructureVerdict) in
      String(own[verdict] ?? 0)
    }
    lines.append(
      "| \(name) | " + counts.joined(separator: " | ") + " | " + (figures.isEmpty ? "–" : "\(held)/\(figures.count)")
        + " |")
    for table in tables where table.kind.isOfFlows && table.judged != .nothingToAdd {
      flows += 1
      if table.isNotUnderstood { unknownFlows += 1 }
    }
    for table in tables where table.isNotUnderstood {
      unknown.append("- \(name): " + (table.page.map { "p. \($0) " } ?? "") + "《\(table.title)》")
    }
    for figure in figures where !figure.isEqual {
      differences.append("- \(name): \(figure.name) \(text(figure.read)), 收支总表 " + text(figure.stated))
    }
  }

  /// The part of the document about structure.
  var text: [String] {
    let share = EquationText.percentage(equal, of: screens)
    return ["", "### What the sums prove", ""] + lines + [
      "",
      "Tables with figures: \(verdicts[.proven] ?? 0) proven, \(verdicts[.partly] ?? 0) in part, "
        + "\(verdicts[.notUnderstood] ?? 0) not understood, \(verdicts[.nothingToAdd] ?? 0) with nothing to add.",
      "Of \(flows) tables of income and spending with something to add, \(unknownFlows) are not understood "
        + "(\(EquationText.percentage(unknownFlows, of: flows))).",
      "Main screens beside the document's own summary table: \(equal) of \(screens) figures equal (\(share)), "
        + "all of them in \(equalDocuments) of \(documents.counted("document")).",
      "", "### Main screens that differ from the summary", "",
    ] + (differences.isEmpty ? ["None."] : differences) + ["", "### Tables not understood", ""]
      + (unknown.isEmpty ? ["None."] : unknown)
  }

  private func text(_ amount: Amount?) -> String {
    amount.map { ($0.yuan ?? "—") + " 元" } ?? "–"
  }

  private func text(_ amounts: [Amount]) -> String {
    var texts: [String] = []
    for amount in amounts where !texts.contains(text(amount)) { texts.append(text(amount)) }
    return texts.isEmpty ? "–" : texts.joined(separator: " / ")
  }
}

extension TableKind {
  /// Whether it lists income or spending by source or account.
  fileprivate var isOfFlows: Bool {
    [.incomeAndExpenditure, .income, .expenditure, .appropriation, .generalPublic, .basic, .governmentFund].contains(
      self)
  }
}

extension SummarisedFigure {
  /// What it is of, in short.
  fileprivate var name: String {
    switch subject {
    case .income: "收入"
    case .spending: "支出"
    case .class(let code): code.digits
    }
  }
}
