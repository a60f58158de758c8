import Catalogues
import BudgetModel
import Console
import Search
import Testing

@testable import Browser
@testable import Library
@testable import LibraryDatabase

/// The list of a long library, in a file and in memory: the same rows, whatever is asked of it.
@Suite struct LongListTests {
  /// The listing of a catalogue as one of few departments, and as one of many.
  private func listing(
    _ catalogue: any Catalogue, _ choices: Choices, isLong: Bool, found: [DepartmentYear: FindingCounts] = [:],
    _ language: Language = .chinese
  ) -> Listing {
    let context = ListingContext(options: Options(language: language), phase: .finalAccounts, choices: choices)
    let listing = LibraryListing(knownLibrary: KnownLibrary(catalogue: catalogue), found: found, context: context)
    return isLong ? LongLibraryListing(listing).make() : ListingBuilder.sorted(listing.make(), context)
  }

  private func expectSame(_ choices: Choices, found: [DepartmentYear: FindingCounts] = [:], _ language: Language) throws
  {
    let (_, library, held) = try #require(CatalogueTests.made)
    let short = listing(held, choices, isLong: false, found: found, language)
    for catalogue in [held, library.catalogue] as [any Catalogue] {
      let long = listing(catalogue, choices, isLong: true, found: found, language)
      #expect(long.rows.pages != nil && long.rows.count == short.rows.count)
      #expect(long.rows.map(\.id) == short.rows.map(\.id))
      #expect(long.rows.map(\.cells) == short.rows.map(\.cells))
      #expect(long.rows.map(\.summary) == short.rows.map(\.summary))
      #expect(long.filter == short.filter && long.notes == short.notes)
    }
  }

  private static let filters = [
    "民政", "mz", "第002县", "本级 民政", "xnsd03", "2023", "2023预", "yuj", "决", "!1", "?", "!", "1", "？2", ">1000", "<=0.5亿",
    "支出总计>2000", ">100000", "<98%", "rate>100", "执行率<=97.5%", "得分<90", "score>=98.3", "项目>0", "xm=0", "平均分=98 教育",
    "c3", "没有", "Ｊ局", "－", "–", "未公布", "财政局 <96% 2022",
  ]

  @Test(arguments: filters, [Language.chinese, .english])
  func `a filter keeps the same rows in a folder and in a file`(text: String, language: Language) throws {
    var choices = Choices()
    choices.filter = text
    try expectSame(choices, language)
    choices.sortColumn = 3
    try expectSame(choices, language)
    (choices.sortColumn, choices.isInverted) = (0, true)
    try expectSame(choices, language)
  }

  @Test func `the filters are not all without answers`() throws {
    let (_, library, _) = try #require(CatalogueTests.made)
    let answered = Self.filters.count { text in
      var choices = Choices()
      choices.filter = text
      let count = listing(library.catalogue, choices, isLong: true).rows.count
      return count > 0 && count < library.catalogue.count
    }
    #expect(answered > 15)
  }

  @Test(arguments: ["!7", "7", "?9", "!7 民政"]) func `a filter goes by what was found in this run`(text: String) throws {
    let (_, _, held) = try #require(CatalogueTests.made)
    var found: [DepartmentYear: FindingCounts] = [:]
    for (number, entry) in held.all.enumerated() where number % 4 == 0 {
      found[entry.key] = FindingCounts(contradictions: 7, notes: number % 8 == 0 ? 9 : 0)
    }
    var choices = Choices()
    choices.filter = text
    try expectSame(choices, found: found, .chinese)
  }

  @Test(arguments: [">", "面积>3", ">x", "支出总计>"]) func `what cannot be applied is refused alike`(text: String) throws {
    var choices = Choices()
    choices.filter = text
    try expectSame(choices, .english)
  }

  @Test func `without any amount it is compared what there is, and a percentage needs rows`() throws {
    let (_, _, held) = try #require(CatalogueTests.made)
    let bare = HeldCatalogue(
      held.summaries.map { summary in
        var bare = summary
        (bare.expenditure, bare.approved) = (nil, nil)
        return bare
      })
    for text in [">7", ">7元", "支出总计>7", "<50%", "执行率>1"] {
      var choices = Choices()
      choices.filter = text
      let (long, short) = (listing(bare, choices, isLong: true), listing(bare, choices, isLong: false))
      #expect(long.rows.map(\.cells) == short.rows.map(\.cells) && long.filter == short.filter)
    }
  }

  @Test(arguments: ["民政", "xnsd03", "2023", "!1", "没有", " "], [nil, "财政局"])
  func `the next hit is the same row in a folder and in a file`(text: String, filter: String?) throws {
    let (_, library, held) = try #require(CatalogueTests.made)
    var choices = Choices()
    (choices.filter, choices.sortColumn) = (filter, 3)
    let short = listing(held, choices, isLong: false)
    let pattern = SearchPattern(text)
    let expected = short.rows.indices.filter { short.answers(pattern, short.rows[$0]) }
    for catalogue in [held, library.catalogue] as [any Catalogue] {
      let long = listing(catalogue, choices, isLong: true)
      #expect(long.rows.pages?.answering(pattern) == expected)
    }
  }
}
