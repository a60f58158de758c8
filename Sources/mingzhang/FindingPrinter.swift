import Browser
import BudgetModel
import Reconciliation

/// Gathers findings as text, as JSON lines or as Markdown.
struct FindingPrinter {
  let format: CheckCommand.Format
  let language: Language
  /// What was gathered.
  private(set) var text = ""

  init(format: CheckCommand.Format, language: Language) {
    self.format = format
    self.language = language
  }

  /// Adds the findings of a department's documents.
  mutating func add(_ findings: [Finding], of accounts: YearDisclosures) {
    switch format {
    case .json: for finding in findings { text += FindingJSON.line(finding, of: accounts) + "\n" }
    case .inspection: break
    case .text, .markdown:
      guard let disclosure = accounts.disclosures.first else { return }
      let isMarkdown = format == .markdown
      text += (isMarkdown ? "## " : "") + "\(disclosure.department.name) \(disclosure.year)\n"
      if isMarkdown { text += "\n" }
      for finding in findings { text += isMarkdown ? markdown(finding) : plain(finding, accounts) }
      if findings.isEmpty { text += (isMarkdown ? "" : "  ") + language.pick("没有发现。", "Nothing was found.") + "\n" }
      text += "\n"
    }
  }

  private func plain(_ finding: Finding, _ accounts: YearDisclosures) -> String {
    var lines = ["  \(finding.rule)  \(finding.severity.wording.text(language))  \(finding.message.text(language))"]
    if let equation = finding.equation?.text { lines.append("      \(equation)") }
    if let explanation = finding.explanation?.text(language) { lines.append("      \(explanation)") }
    for evidence in finding.evidence { lines.append("      \(evidence.text(language))") }
    return lines.map { $0 + "\n" }.joined()
  }

  private func markdown(_ finding: Finding) -> String {
    var line = "- **\(finding.rule)** \(finding.severity.wording.text(language)): \(finding.message.text(language))"
    if let equation = finding.equation?.text { line += " `\(equation)`" }
    if let explanation = finding.explanation?.text(language) { line += " \(explanation)" }
    for evidence in finding.evidence { line += " \(evidence.text(language))" }
    return line + "\n"
  }
}
