import Catalogues
import BudgetModel
import Console
import Reconciliation
import Testing

@testable import Browser

/// A library of more departments than are listed at once.
struct LongLibraryTests {
  private let summaries: [Summary]

  init() {
    var summaries: [Summary] = []
    let template = Summary(Sample.disclosure(.finalAccounts))
    for number in 0..<600 {
      var summary = template
      let region = Region(name: "虚构\(number % 7)县", code: "\(990_000 + number % 7)")
      summary.department = Department(name: "第\(number)局", code: "\(100 + number)", region: region)
      summary.id = "\(summary.department.id)/2024/final"
      summary.expenditure = number % 11 == 0 ? nil : Amount(fen: Int64((number * 7919) % 1000) * 1_000_000)
      summary.approved = number % 5 == 0 ? nil : Amount(fen: Int64(number % 13 + 1) * 50_000_000)
      summary.projects = number % 9
      summary.scores = number % 4 == 0 ? [] : [PublishedNumber(digits: Int64(80 + number % 20), places: 0)]
      summary.findings = number % 6 == 0 ? nil : FindingCounts(contradictions: number % 3, notes: number % 5)
      summaries.append(summary)
    }
    self.summaries = summaries.sorted { $0.precedes($1) }
  }

  private func program() -> Program {
    Program(
      knownLibrary: KnownLibrary(summaries), options: Options(language: .chinese), size: Size(width: 120, height: 40))
  }

  /// The listing as it would be made of few departments.
  private func whole(_ context: ListingContext) -> Listing {
    ListingBuilder.sorted(
      LibraryListing(knownLibrary: KnownLibrary(summaries), found: [:], context: context).make(), context)
  }

  private func paged(_ context: ListingContext) -> Listing {
    LongLibraryListing(LibraryListing(knownLibrary: KnownLibrary(summaries), found: [:], context: context)).make()
  }

  private func context(_ choices: Choices) -> ListingContext {
    ListingContext(options: Options(language: .chinese), phase: .finalAccounts, choices: choices)
  }

  @Test(arguments: 0..<8, [false, true])
  func `every order is that of a short list`(column: Int, isInverted: Bool) throws {
    var choices = Choices()
    choices.sortColumn = column
    choices.isInverted = isInverted
    let (long, short) = (paged(context(choices)), whole(context(choices)))
    #expect(long.rows.count == 600)
    #expect(long.rows.map(\.id) == short.rows.map(\.id))
    // Where a row stands is found without looking at the others.
    for position in [0, 63, 64, 333, 599] { #expect(long.index(of: short.rows[position].id) == position) }
    #expect(long.index(of: "nothing/2024") == nil && long.index(of: "nothing") == nil)
  }

  @Test(arguments: ["虚构3县", "xg3", "支出总计>500", "平均分<85 虚构1县", "第59", "没有"])
  func `a filter keeps the rows it keeps of a short list`(text: String) throws {
    var choices = Choices()
    choices.filter = text
    choices.sortColumn = 3
    let (long, short) = (paged(context(choices)), whole(context(choices)))
    #expect(long.rows.map(\.id) == short.rows.map(\.id))
    #expect(long.rows.map(\.cells) == short.rows.map(\.cells))
    #expect(long.filter == short.filter && long.notes == short.notes)
  }

  @Test func `a filter that cannot be applied is refused as in a short list`() {
    var choices = Choices()
    choices.filter = "无此列>3"
    #expect(paged(context(choices)).filter?.problem == whole(context(choices)).filter?.problem)
    #expect(paged(context(choices)).filter?.problem != nil)
  }

  @Test func `its ends are reached, and a row keeps being selected in another order`() {
    var program = program()
    _ = program.handle(.key(Key(.end)))
    #expect(program.state.selectedIndex(program.listing()) == 599)
    let id = program.listing().rows[599].id
    _ = program.handle(.key(Key(.character("s"))))
    let listing = program.listing()
    #expect(listing.rows[program.state.selectedIndex(listing)].id == id)
    _ = program.handle(.key(Key(.home)))
    #expect(program.state.selectedIndex(program.listing()) == 0)
    #expect(program.frame().lines[0].contains("600 个部门"))
  }

  @Test func `what cannot be opened stands at its end`() {
    let knownLibrary = KnownLibrary(summaries, problems: ["坏了"])
    let listing = ListingBuilder.library(knownLibrary, context(Choices()))
    #expect(listing.rows.count == 601 && listing.rows[600].summary == "坏了")
    #expect(listing.index(of: "problem/0") == 600)
  }

  @Test func `the next and previous hit are found, problems too, without making rows`() {
    var program = Program(
      knownLibrary: KnownLibrary(summaries, problems: ["坏了虚构6县"]), options: Options(language: .chinese),
      size: Size(width: 120, height: 40))
    for character in "/xg6x\r0".unicodeScalars {
      _ = program.handle(.key(character == "\r" ? Key(.enter) : Key(.character(character))))
    }
    _ = program.handle(.key(Key(.home)))
    _ = program.handle(.key(.character("n")))
    let listing = program.listing()
    let expected = listing.rows.indices.filter { $0 == 600 || listing.rows[$0].cells[1].text == "虚构6县" }
    #expect(expected.count > 80 && listing.rows.pages != nil)
    #expect(program.state.selectedIndex(listing) == expected[0])
    #expect(program.state.message?.text == "“xg6x” 第 1/\(expected.count) 处")
    _ = program.handle(.key(.character("n")))
    #expect(program.state.selectedIndex(listing) == expected[1])
    for _ in 0..<2 { _ = program.handle(.key(.character("N"))) }
    #expect(program.state.selectedIndex(listing) == 600)
    #expect(program.state.message?.text == "“xg6x” 第 \(expected.count)/\(expected.count) 处")
  }

  @Test func `a mark makes no rows but those that are seen`() {
    var program = program()
    _ = program.handle(.key(Key(.end)))
    _ = program.handle(.key(.character(" ")))
    let listing = program.listing()
    #expect(listing.rows.pages?.holds(300) == false)
    #expect(listing.rows.indices.filter { listing.rows[$0].isMarked } == [599])
    _ = program.handle(.key(.character(" ")))
    #expect(program.listing().rows.allSatisfy { !$0.isMarked })
  }

  @Test func `typing a filter selects the first answer, and Esc goes back`() {
    var program = program()
    for character in "&虚构3县".unicodeScalars { _ = program.handle(.key(Key(.character(character)))) }
    let listing = program.listing()
    #expect(listing.rows.count == 86 && program.state.here.selection == listing.rows[0].id)
    #expect(program.state.selectedIndex(listing) == 0)
    _ = program.handle(.key(Key(.escape)))
    #expect(program.state.here.filter == nil && program.listing().rows.count == 600)
  }

  @Test func `what is read for a filter is read before its first character`() {
    let watched = WatchedCatalogue(HeldCatalogue(summaries))
    var program = Program(
      knownLibrary: KnownLibrary(catalogue: watched), options: Options(language: .chinese),
      size: Size(width: 120, height: 40))
    while program.prepare() {}
    #expect(watched.linesAsked == 0)
    _ = program.handle(.key(.character("&")))
    #expect(watched.linesAsked == 0)
    while program.prepare() {}
    #expect(watched.linesAsked == 600)
  }

  @Test func `how much was found in the meantime is shown`() throws {
    var program = program()
    let key = try #require(summaries.first { $0.findings == nil }.map { DepartmentYear($0) })
    _ = program.handle(.counted([key: FindingCounts(contradictions: 7, notes: 0)]))
    let listing = program.listing()
    let index = try #require(listing.index(of: LibraryListing.id(key)))
    #expect(listing.rows[index].cells.last?.text == "!7")
  }

  @Test func `a department is offered and compared by what is typed`() throws {
    var program = program()
    for character in ":第599局".unicodeScalars { _ = program.handle(.key(Key(.character(character)))) }
    #expect(program.answers().rows.contains { $0.cells.contains { $0.text == "第599局" } })
  }
}

/// Departments that were opened and are let go.
struct OpenedLatelyTests {
  private let disclosures = (2000..<2030).map { Sample.disclosure(.finalAccounts, year: $0) }

  @Test func `what was opened longest ago is let go, and read again when somebody goes back`() throws {
    var program = Sample.program(disclosures)
    for disclosure in disclosures {
      let key = DepartmentYear(Summary(disclosure))
      _ = program.go(to: .accounts(key, .overview), phase: nil)
      _ = program.handle(.opened([disclosure]))
    }
    #expect(program.state.opened.count == 12)
    let first = DepartmentYear(Summary(disclosures[0]))
    #expect(program.state.opened[first] == nil)
    let effects = program.go(to: .accounts(first, .overview), phase: nil)
    #expect(effects == [.open([disclosures[0].id]), .check(first)])
  }

  @Test func `what is marked is kept`() throws {
    var program = Sample.program(disclosures)
    let first = DepartmentYear(Summary(disclosures[0]))
    for disclosure in disclosures {
      let key = DepartmentYear(Summary(disclosure))
      _ = program.go(to: .accounts(key, .overview), phase: nil)
      _ = program.handle(.opened([disclosure]))
      if key == first { _ = program.handle(.key(Key(.character(" ")))) }
    }
    #expect(program.state.marks.list.count == 1)
    #expect(program.state.opened[first] != nil)
  }

  @Test func `screens one key away are made once and shown as they would be made`() throws {
    var program = Sample.program([disclosures[0]])
    let key = DepartmentYear(Summary(disclosures[0]))
    _ = program.go(to: .accounts(key, .overview), phase: nil)
    _ = program.handle(.opened([disclosures[0]]))
    let early = program.prepare()
    #expect(!early, "nothing is made before it was checked")
    _ = program.handle(.checked(key, Report()))
    var steps = 0
    while program.prepare() { steps += 1 }
    // All eight but the one that is shown.
    #expect(steps == 7)
    var other = program
    _ = other.handle(.checked(key, Report()))
    for topic in Screens.standard.ofAccounts {
      _ = program.go(to: .accounts(key, topic), phase: nil)
      _ = other.go(to: .accounts(key, topic), phase: nil)
      let (prepared, made) = (program.listing(), other.listing())
      #expect(prepared == made)
    }
  }
}
