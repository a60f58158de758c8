import ArgumentParser
import Browser
import BudgetModel
import Reconciliation

/// `mingzhang show PATH`: the same place as on screen, printed.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print a place. 打印某处。",
    discussion: """
      A path may end in ?对比= (or ?compare=) and another department, year and side, or 各年度 (years): then both stand side
      by side.

      Examples:
        mingzhang show 泽州/2024/决算/支出/201/20103/2010306 --format csv
        mingzhang show '泽州/2024/决算/支出?对比=阳城/2024/预算'
      """)

  /// How it is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv }

  @OptionGroup var library: LibraryOption
  @OptionGroup var language: LanguageOption
  @Option(help: "text, json or csv.") var format: Format = .text
  @Option(help: ArgumentHelp("Unit of amounts: 元, 万元 or 亿元. 金额单位。", valueName: "unit")) var unit: DisplayUnit =
    .tenThousandYuan
  @Argument(help: "Department, year, side, screen and row; none for the library. 部门/年度/预算|决算|并列/支出|收入|经济|项目|报表/…")
  var path: String?

  func run() throws {
    let language = language.language
    let holdings = try Holdings.open(library.libraries, language)
    var options = Options(language: language)
    options.unit = unit
    options.share = .percent
    var choices = Choices()
    choices.isFlat = false
    guard let path, path != "/" else {
      let context = ListingContext(options: options, phase: .finalAccounts)
      return ListingPrinter(options: options).print(
        [("/", ListingBuilder.library(holdings.summaries, context))], format)
    }
    let (destination, key, open) = try holdings.place(path, language)
    let phase = destination.phase ?? (open.accounts.finalAccounts == nil ? .budget : .finalAccounts)
    guard let topic = destination.place.topic else { return }
    choices.expanded = Set(open.spending.allCodes + ["total"])
    var context = ListingContext(options: options, phase: phase, choices: choices)
    context.report = Reconciler().check(open.accounts)
    let beside = topic.isComparable ? destination.comparison : nil
    var listing =
      try beside.map { try comparison($0, topic, of: key, phase, holdings, context) }
      ?? ListingBuilder.listing(topic, of: key, open, context)
    let code = destination.selection.flatMap { FunctionCode($0) }
    if let code { listing = listing.below(code.digits) }
    let department = open.department?.name ?? key.department
    var parts = [
      (
        PlacePath.text(
          department: department, year: key.year, phase: phase, topic: code.map { .account($0) } ?? topic, language)
          + (beside.map { PlacePath.text($0, in: holdings.summaries, language) } ?? ""),
        listing
      )
    ]
    if let code, code.level == .item {
      parts.append(("", ListingBuilder.listing(.account(code), of: key, open, context)))
    }
    ListingPrinter(options: options).print(parts, format)
  }

  private func comparison(
    _ comparison: Comparison, _ topic: Topic, of key: AccountsKey, _ phase: PhaseView, _ holdings: Holdings,
    _ context: ListingContext
  ) throws -> Listing {
    let columns = try comparison.sides(of: key, phase: phase, in: holdings.summaries).map { side in
      ComparedAccounts(side: side, open: try holdings.open(side.key, context.options.language))
    }
    var context = context
    context.choices.expanded = columns.reduce(into: ["total"]) { $0?.formUnion($1.open.spending.allCodes) }
    return ListingBuilder.comparison(comparison, topic, columns, of: key, context)
  }
}

extension DisplayUnit: ExpressibleByArgument {}
