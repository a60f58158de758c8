import Catalogues
import TestSupport
import BudgetModel
import Index
import Search
import Testing

@testable import Library
@testable import LibraryDatabase

@Suite struct SearchTests {
  private static let made: (folder: TemporaryFolder, library: DatabaseLibrary, full: SearchIndex)? = {
    guard let folder = try? TemporaryFolder() else { return nil }
    var disclosures = Made.disclosures(48)
    disclosures[3].projects[0].name = "《GDP核算》平台(二期)运行100%达标"
    disclosures[5].projects[0].name = "绿色女童 ２０２４ 计划𠮷"
    let sorted = disclosures.sorted { Summary($0).precedes(Summary($1)) }
    guard (try? Made.file(folder("l.sqlite"), sorted)) != nil else { return nil }
    let library = DatabaseLibrary(folder("l.sqlite"))
    var full = SearchIndex(library.catalogue, .chinese)
    for key in full.missing {
      guard let entry = library.catalogue.entry(key) else { return nil }
      guard let accounts = try? library.accounts(of: entry) else { return nil }
      full.gather(key, OpenYear(accounts), withKeyFigures: true)
    }
    return (folder, library, full)
  }()

  /// What is found, in words: group, name, owner, department, year, and what its row shows.
  static func found(_ text: String, in index: SearchIndex, limit: Int) -> [String] {
    SearchHits(text, in: index, first: nil, only: nil, limit: limit).groups.flatMap { group in
      ["\(group.group) \(group.count)"]
        + group.items.map { number -> String in
          let item = index.items[number]
          let entry = index.entries[Int(item.entry)]
          return [
            index.names[item.name], index.names[item.owner], index.texts[item.figure], index.texts[item.label],
            "\(entry.key.department) \(entry.key.year) \(index.names[entry.name])",
            "\(item.code) \(item.amount) \(item.table) \(item.block) \(item.row) \(item.isBudget) \(item.kind)",
          ].joined(separator: "|")
        }.sorted()
    }
  }

  static let queries = [
    "行政运行", "行政", "政务公开", "xzyx", "xz", "xingzheng", "xingzhengyun", "zhengwu", "201", "20103", "2010306", "30",
    "办公费", "bgf", "bangong", "满意度", "myd", "manyidu", "工资福利", "gzfl", "民政 201", "201 民政", "一般 201", "网络运行", "网络yx",
    "社会保障和就业",
    "水利 行政运行", "民政 网络", "林业 xzyx", "第001县 201", "2024", "人员", "车辆", "没有的东西", "qqqq", "  ", "",
    "行政 运行", "网络 运行 水利", "GDP", "gdphs", "gdp核算", "核算平台", "100%", "绿色nt", "lsnt", "lvsenv", "lusenv", "计划𠮷", "２０２４",
    "人员经费", "三公", "基本支出", "zf机关", "（类", "支出（", "教育 局 xzyx",
  ]

  @Test(arguments: queries) func `answers are those of an index of everything`(query: String) throws {
    let (_, library, full) = try #require(Self.made)
    let answer = try #require(library.index(answering: query, limit: 100_000, .chinese))
    #expect(answer.missing.isEmpty && answer.language == .chinese)
    #expect(Self.found(query, in: answer, limit: 100_000) == Self.found(query, in: full, limit: 100_000))
    let hits = SearchHits(query, in: full, first: nil, only: nil, limit: 1)
    let counts = Dictionary(uniqueKeysWithValues: hits.groups.map { ($0.group, $0.count) })
    #expect(answer.counts == counts)
  }

  @Test func `the queries are not all without answers`() throws {
    let (_, _, full) = try #require(Self.made)
    let answered = Self.queries.count { !Self.found($0, in: full, limit: 1).isEmpty }
    #expect(answered > 35)
  }

  @Test(arguments: ["行", "x", "水", "z", "zh", "zheng"]) func `a single character finds what begins with it`(
    query: String
  ) throws {
    let (_, library, full) = try #require(Self.made)
    let answer = try #require(library.index(answering: query, limit: 100_000, .chinese))
    let pattern = SearchPattern(query)
    var expected: Set<String> = []
    for item in full.items {
      let name = full.names[item.name]
      if let rank = pattern.rank(of: name), rank <= .initials { expected.insert(name) }
    }
    let found = Set(answer.items.map { answer.names[$0.name] })
    #expect(expected.isSubset(of: found))
    #expect(found.allSatisfy { pattern.rank(of: $0) != nil })
  }

  @Test(arguments: ["行政运行", "办公费", "201", "xz"]) func `of a group the best are given, with how many there are`(
    query: String
  ) throws {
    let (_, library, full) = try #require(Self.made)
    let answer = try #require(library.index(answering: query, limit: 5, .english))
    let hits = SearchHits(query, in: full, first: nil, only: nil, limit: 5)
    let few = SearchHits(query, in: answer, first: nil, only: nil, limit: 5)
    #expect(few.groups.map(\.group) == hits.groups.map(\.group))
    for (some, all) in zip(few.groups, hits.groups) {
      #expect(some.items.count == all.items.count && some.items.count <= 5)
      #expect(answer.counts?[some.group] == all.count)
      let pattern = SearchPattern(query)
      func ranks(_ items: [Int], _ index: SearchIndex) -> [SearchRank?] {
        items.map { pattern.rank(of: index.names[index.items[$0].name]) }
      }
      #expect(ranks(some.items, answer) == ranks(all.items, full))
    }
  }

  @Test func `what a name has for a token is found by every way to type it`() {
    let tokens = Set(SearchTokens.text(of: "（一）行政运行").split(separator: " ").map(String.init))
    #expect(tokens.isSuperset(of: ["·一", "·y", "行政", "xz", "hz", "政运", "zy", "运行", "yx", "yh"]))
    #expect(SearchTokens.alternatives("xingzheng", fromStart: false).contains([["xz"]]))
    #expect(SearchTokens.alternatives("行政yx", fromStart: false).contains { $0.contains(["行政"]) && $0.contains(["yx"]) })
    #expect(SearchTokens.alternatives("行", fromStart: false) == [[["·行"]]])
    #expect(SearchTokens.alternatives("（", fromStart: false).isEmpty)
  }
}
