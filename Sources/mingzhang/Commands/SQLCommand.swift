import ArgumentParser
import BudgetModel
import Facts
import Library
import LibraryDatabase

/// `mingzhang sql STATEMENT`: any question to the facts of all departments and years.
struct SQLCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sql", abstract: "Ask the facts of all departments and years in SQL. 用 SQL 查询全库。",
    discussion: """
      Without a statement it lists the tables and their columns. Money is in 分, rates in hundredths of a percent, points in
      hundredths: docs/facts.md.

      Example: mingzhang sql 'SELECT department, name, executed FROM projects ORDER BY executed DESC LIMIT 10'
      """)

  @OptionGroup var library: LibraryOption
  @OptionGroup var language: LanguageOption
  @Option(help: "text, json or csv.") var format: ShowCommand.Format = .text
  @Argument(help: "A SELECT statement; none for the tables. 查询语句；不写则列出各表。") var statement: String?

  func run() throws {
    let language = language.language
    guard let statement else { return Output.say(FactTableList.text(language)) }
    let holdings = try Holdings.open(library.libraries, language)
    let facts = try facts(of: holdings, language)
    var printer = RowPrinter(format)
    do throws(FactStatementError) {
      try FactStatement(statement).run(on: facts) {
        printer.begin($0)
      } row: {
        printer.add($0)
        return true
      }
    } catch {
      throw Failure.say(([error.text(language)] + error.pointer).joined(separator: "\n"), code: 2)
    }
    printer.end()
    holdings.sayProblems(language)
  }

  private func facts(of holdings: Holdings, _ language: Language) throws -> any FactBase {
    var line = ProgressLine(Environment.showsProgress ? .inPlace : .none)
    defer { line.clear() }
    let title = language.pick("整理", "making facts")
    do throws(FactError) {
      return try holdings.facts { done, all in
        if done < all { line.show("\(title) \(done)/\(all)") }
        return true
      }
    } catch {
      throw Failure.say(language.pick(error.chinese, error.english), code: 2)
    }
  }
}
