import ArgumentParser
import Browser
import BudgetModel
import Library
import Reconciliation

/// `mingzhang check [PATH…]`: where documents contradict themselves.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Tell where documents contradict themselves. 核对：说出文件自相矛盾之处。",
    discussion: """
      Ends with 1 if contradictions were found, with 0 if not. inspection is the sheet finance bureaus fill in: item by item
      whether it is as it must be, what is wrong and on which page; what the document does not decide is left open.

      Example: mingzhang check 泽州/2024 --severity note
      Example: mingzhang check --format inspection --output sheet.xlsx
      """)

  /// How it is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, markdown, inspection }

  @OptionGroup var library: LibraryOption
  @OptionGroup var language: LanguageOption
  @Option(help: "The least that is told: contradiction, note or rounding. 至少多严重才列出。")
  var severity: Severity = .note
  @Option(
    name: .customLong("rule"),
    help: ArgumentHelp("Only these rules; may be given more than once. 只用这些规则。", valueName: "id"))
  var rules: [String] = []
  @Option(help: "text, json (one finding a line), markdown or inspection. 格式；inspection 为公开检查表。")
  var format: Format = .text
  @Option(
    help: ArgumentHelp(
      "Write a file instead of printing; an inspection as a workbook where it ends with .xlsx. 写入文件；检查表可存为 .xlsx。",
      valueName: "file"))
  var output: String?
  @Option(help: ArgumentHelp("Print a rule's manual entry. 解释一条规则。", valueName: "rule")) var explain: String?
  @Flag(help: "Say which rules could not be applied, and why. 说明哪些规则用不上。") var verbose = false
  @Argument(help: "Departments or documents; all that the library holds where none is given. 部门/年度/预算|决算。")
  var paths: [String] = []

  func run() throws {
    let language = language.language
    if let explain {
      let rule = try Self.rule(explain, language)
      return Output.write("\(rule.id) \(rule.title.text(language))\n\n\(rule.manual.text(language))\n")
    }
    let chosen = try rules.map { try Self.rule($0, language) }
    let reconciler = chosen.isEmpty ? Reconciler() : Reconciler(rules: chosen)
    let holdings = try Holdings.open(library.libraries, language)
    var hasContradiction = false
    var printer = FindingPrinter(format: format, language: language)
    var sheets = InspectionPrinter(language, output: output, Decided(holdings.library, holdings.places, language))
    let (read, isWhole) = try accounts(holdings, language)
    for accounts in read {
      let report = reconciler.check(accounts)
      let findings = report.findings.filter { $0.severity <= severity }.inOrderOfWeight
      if format == .inspection { sheets.add(report, of: accounts) } else { printer.add(findings, of: accounts) }
      if report.findings.contains(where: { $0.severity == .contradiction }) { hasContradiction = true }
      if verbose {
        for unanswered in accounts.disclosures.flatMap(reconciler.unanswered) {
          Output.say(
            "\(unanswered.rule) \(unanswered.disclosure): \(unanswered.reason.text(language))\n", to: .standardError)
        }
      }
    }
    if format == .inspection {
      try sheets.finish()
    } else {
      try Destination.put(printer.text, output, named: "check.txt", language)
    }
    if !isWhole { throw ExitCode(2) }
    if hasContradiction { throw ExitCode(1) }
  }

  private static func rule(_ name: String, _ language: Language) throws -> any Rule {
    if let id = RuleID(name), let rule = Rules.rule(id) { return rule }
    let names = Rules.all.map { $0.id.description }.joined(separator: " ")
    throw Failure.say(
      language.pick("没有规则“\(name)”。有：\(names)", "no rule is called “\(name)”. There are: \(names)"), code: 2)
  }

  private func accounts(
    _ holdings: Holdings, _ language: Language
  ) throws -> (read: [YearDisclosures], isWhole: Bool) {
    guard !paths.isEmpty else { return holdings.allAccounts(language) }
    var (all, isWhole): ([YearDisclosures], Bool) = ([], true)
    for path in paths {
      if let accounts = try holdings.allAccounts(of: path, language) {
        all += accounts.read
        isWhole = isWhole && accounts.isWhole
        continue
      }
      let place = try holdings.place(path, language)
      if let kind = place.destination.phase?.kind {
        all.append(YearDisclosures([place.open.accounts.disclosure(kind)].compactMap { $0 }))
      } else {
        all.append(place.open.accounts)
      }
    }
    return (all, isWhole)
  }
}

extension Severity: ExpressibleByArgument {}
