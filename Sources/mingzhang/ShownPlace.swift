import Browser
import BudgetModel
import Reconciliation

/// What stands at a path, as the browser shows it with everything opened: for `show` and `export`.
struct ShownPlace {
  /// The parts, each with its path: one listing, or an account's row and then every table that names it.
  let parts: [(path: String, listing: Listing)]

  /// The place of a path; the library for none.
  init(_ path: String?, in holdings: Holdings, _ options: Options) throws {
    guard let path, path != "/" else {
      let context = ListingContext(options: options, phase: .finalAccounts)
      parts = [("/", ListingBuilder.library(KnownLibrary(catalogue: holdings.catalogue), context))]
      return
    }
    let language = options.language
    if DeskPath.leads(path) {
      let context = ListingContext(options: options, phase: .finalAccounts)
      let facts = try holdings.facts(language)
      do throws(PathError) {
        let (whole, listing) = try ListingBuilder.desk(path, of: facts, context)
        parts = [(whole, listing)]
        return
      } catch {
        throw Failure.say(error.text(language), code: 2)
      }
    }
    let (destination, key, open) = try holdings.place(path, language)
    let phase = destination.phase ?? (open.accounts.finalAccounts == nil ? .budget : .finalAccounts)
    let topic = destination.place.topic
    var choices = Choices()
    choices.isFlat = false
    choices.expanded = Set(open.spending.allCodes + ["total"])
    var context = ListingContext(options: options, phase: phase, choices: choices)
    context.report = Reconciler().check(open.accounts)
    let beside = topic.isComparable ? destination.comparison : nil
    var listing =
      try beside.map { try Self.comparison($0, topic, of: key, phase, holdings, context) }
      ?? ListingBuilder.listing(topic, of: key, open, context)
    let code = destination.selection.flatMap { FunctionCode($0) }
    if let code { listing = listing.below(code.digits) }
    let department = open.department?.name ?? key.department
    let whole =
      PlacePath.text(
        department: department, year: key.year, phase: phase, topic: code.map { .account($0) } ?? topic,
        of: open.projects, language)
      + (beside.map { PlacePath.text($0, in: holdings.catalogue, language) } ?? "")
    guard let code, code.level == .item else {
      parts = [(whole, listing)]
      return
    }
    parts = [(whole, listing), ("", ListingBuilder.listing(.account(code), of: key, open, context))]
  }

  private static func comparison(
    _ comparison: Comparison, _ topic: Topic, of key: DepartmentYear, _ phase: PhaseView, _ holdings: Holdings,
    _ context: ListingContext
  ) throws -> Listing {
    let columns = try comparison.sides(of: key, phase: phase, in: holdings.catalogue).map { side in
      ComparedAccounts(side: side, open: try holdings.open(side.key, context.options.language))
    }
    var context = context
    context.choices.expanded = columns.reduce(into: ["total"]) { $0?.formUnion($1.open.spending.allCodes) }
    return ListingBuilder.comparison(comparison, topic, columns, of: key, context)
  }
}
