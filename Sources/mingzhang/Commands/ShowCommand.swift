import ArgumentParser
import Browser

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
    ListingPrinter(options: options).print(try ShownPlace(path, in: holdings, options).parts, format)
  }
}

extension DisplayUnit: ExpressibleByArgument {}
