import BudgetModel
import Facts
import Randomness
import TestSupport
import Testing

@testable import Library
@testable import LibraryDatabase

/// Facts of the default library, asked in every way.
@Suite struct FactQueryTests {
  private static let facts = try? LibraryFacts.open(library: PackageLibrary.embedded, file: nil, cache: nil)
  private let facts: any FactBase

  init() throws { facts = try #require(Self.facts) }

  private func column(_ name: String, _ table: FactTable = .projects) throws -> Int {
    try #require(table.column(name))
  }

  /// Some columns of what answers.
  private func ask(_ query: FactQuery, _ columns: String...) throws -> [[FactValue]] {
    let answer = try facts.answer(query)
    let places = try columns.map { try column($0, query.table) }
    return try facts.rows(answer.ids, of: query.table).map { row in
      let values = try #require(row).values
      return places.map { values[$0] }
    }
  }

  private var zezhou: FactCondition {
    get throws { .text(try column("department_id"), "140525-023") }
  }

  @Test func `without conditions every row is there, in the order of departments, years and documents`() throws {
    let answer = try facts.answer(FactQuery(.projects))
    #expect(answer.ids.count == answer.all && answer.all > 100)
    let listed = PackageLibrary.embedded.catalogue.all.map(\.main.department.name)
    let departments = try ask(FactQuery(.projects), "department").map(\.[0].text)
    let order = departments.map { name in listed.firstIndex { $0 == name } ?? -1 }
    #expect(order == order.sorted() && order[0] >= 0)
    #expect(try ask(FactQuery(.projects, [zezhou]), "name").first == [.text("房租费")])
  }

  @Test func `rows come back whole, in the order asked for, and one that is no more is nil`() throws {
    let ids = try facts.answer(FactQuery(.indicators)).ids
    let rows = try facts.rows([ids[5], -1, ids[0]], of: .indicators)
    #expect(rows.map { $0?.id } == [ids[5], nil, ids[0]])
    #expect(rows[0]?.values.count == FactTable.indicators.columns.count)
    let places = try ask(
      FactQuery(.indicators, [.text(try column("department_id", .indicators), "140525-023")]), "place")
    #expect(places.first == [.text("房租费\u{1F}0")])
  }

  @Test func `an order by numbers puts what has none last, whichever way it goes`() throws {
    let score = try column("score")
    for isDescending in [true, false] {
      let query = FactQuery(.projects, order: FactQuery.Order(column: score, isDescending: isDescending))
      let scores = try ask(query, "score").map(\.[0].number)
      let present = scores.compactMap { $0 }
      #expect(present == (isDescending ? present.sorted(by: >) : present.sorted()) && present.count > 8)
      #expect(scores.prefix(present.count).allSatisfy { $0 != nil } && present.count < scores.count)
    }
    // Equal ones stay as they are listed.
    let query = FactQuery(.projects, [try zezhou], order: FactQuery.Order(column: score, isDescending: true))
    let listed = try ask(FactQuery(.projects, [zezhou, .number(score, .equal, 100_00)]), "name")
    #expect(Array(try ask(query, "name").prefix(listed.count)) == listed && listed.count == 3)
  }

  @Test func `an order by texts, by departments and by years`() throws {
    let names = try ask(
      FactQuery(.projects, order: FactQuery.Order(column: try column("name"), isDescending: false)), "name"
    )
    .compactMap(\.[0].text)
    #expect(
      zip(names, names.dropFirst()).allSatisfy {
        $0.utf8.elementsEqual($1.utf8) || $0.utf8.lexicographicallyPrecedes($1.utf8)
      })
    let years = try ask(
      FactQuery(.projects, order: FactQuery.Order(column: try column("year"), isDescending: true)), "year"
    )
    .compactMap(\.[0].number)
    #expect(years == years.sorted(by: >) && Set(years).count > 1)
  }

  @Test func `numbers are compared as stored, and with another column`() throws {
    let low: [FactCondition] = [
      .number(try column("score"), .atLeast, 90_00), .number(try column("of_approved"), .less, 60_00), try zezhou,
    ]
    #expect(try ask(FactQuery(.projects, low), "name").contains([.text("房租费")]))
    #expect(try ask(FactQuery(.projects, low), "name").count < 8)
    let (executed, adjusted) = (try column("executed"), try column("adjusted"))
    let less = try ask(FactQuery(.projects, [.columns(executed, .less, adjusted)]), "executed", "adjusted")
    #expect(less.allSatisfy { ($0[0].number ?? 0) < ($0[1].number ?? 0) } && !less.isEmpty)
    let others = try ask(FactQuery(.projects, [.columns(executed, .atLeast, adjusted)]), "executed")
    let both = try ask(FactQuery(.projects, [.isEmpty(executed, false), .isEmpty(adjusted, false)]), "executed")
    #expect(less.count + others.count == both.count && !others.isEmpty)
    let years = try ask(FactQuery(.projects, [.number(try column("year"), .atMost, 2024)]), "year").map(\.[0].number)
    #expect(years.contains(2024) && years.allSatisfy { $0.map { $0 <= 2024 } ?? false })
    #expect(throws: FactError.self) {
      try facts.answer(FactQuery(.projects, [.columns(column("year"), .less, column("score"))]))
    }
  }

  @Test func `a text is asked for as it is, and for all others`() throws {
    let grade = try column("grade")
    let good = try facts.answer(FactQuery(.projects, [.text(grade, "优")]))
    let others = try facts.answer(FactQuery(.projects, [.otherText(grade, "优")]))
    #expect(good.ids.count + others.ids.count == good.all && good.ids.count > 4)
    #expect(try facts.answer(FactQuery(.projects, [.text(grade, "no such grade")])).ids.isEmpty)
    #expect(try facts.answer(FactQuery(.projects, [.otherText(grade, "no such grade")])).ids.count == good.all)
    #expect(try facts.answer(FactQuery(.projects, [.text(grade, "' OR 1 --")])).ids.isEmpty)
    let region = try column("region")
    let here = try facts.answer(FactQuery(.projects, [.text(region, "泽州县")])).ids
    #expect(here.count == 8)
    #expect(try facts.answer(FactQuery(.projects, [.otherText(region, "泽州县")])).ids.count == good.all - 8)
    let place = try column("place", .indicators)
    let first = try ask(FactQuery(.indicators, [.text(place, "房租费\u{1F}0")]), "name")
    #expect(first.contains([.text("租赁办公用房面积")]))
    #expect(
      try facts.answer(FactQuery(.indicators, [.otherText(place, "房租费\u{1F}0")])).ids.count
        == facts.answer(FactQuery(.indicators)).all - first.count)
  }

  @Test func `what has nothing, and what has something`() throws {
    let actual = try column("actual", .indicators)
    let without = try facts.answer(FactQuery(.indicators, [.isEmpty(actual, true)]))
    let with = try facts.answer(FactQuery(.indicators, [.isEmpty(actual, false)]))
    #expect(without.ids.count + with.ids.count == with.all && !with.ids.isEmpty && !without.ids.isEmpty)
    #expect(try facts.answer(FactQuery(.indicators, [.isEmpty(column("year", .indicators), true)])).ids.isEmpty)
  }

  @Test func `words answer by text, by initials, by the beginning of a code and by the department`() throws {
    func count(_ table: FactTable, _ words: String...) throws -> Int {
      try facts.answer(FactQuery(table, words.map { .answers($0) })).ids.count
    }
    #expect(try count(.projects, "房租") == count(.projects, "房租", "房租费"))
    #expect(try ask(FactQuery(.projects, [.answers("fzf")]), "name").contains([.text("房租费")]))
    #expect(try count(.projects, "泽州行政审批") == 8)
    #expect(try count(.projects, "泽州行政审批", "房租") == 1)
    #expect(try count(.projects, "房租不存在") == 0)
    let codes = try ask(FactQuery(.spending, [.answers("2014")]), "code").compactMap(\.[0].text)
    #expect(codes.count > 3 && codes.allSatisfy { $0.hasPrefix("2014") })
  }

  @Test func `rows are taken by their numbers, as marks have them`() throws {
    let ids = try facts.answer(FactQuery(.projects)).ids
    #expect(try facts.answer(FactQuery(.projects, [.ids([ids[9], ids[2], -5])])).ids == [ids[2], ids[9]])
    #expect(try facts.answer(FactQuery(.projects, [.ids([])])).ids.isEmpty)
  }

  @Test func `groups add up to all, the largest first, and have their totals`() throws {
    let (executed, score) = (try column("executed"), try column("score"))
    let groups = try facts.groups(FactQuery(.projects), by: try column("department"))
    #expect(groups.map(\.count).reduce(0, +) == (try facts.answer(FactQuery(.projects)).all))
    let sums = groups.compactMap { $0.totals[executed]?.sum }
    #expect(sums == sums.sorted(by: >))
    let zezhou = try #require(groups.first { $0.value == .text("泽州县行政审批服务管理局") })
    #expect(zezhou.count == 8)
    // 95, 100, 100, 90, 96, 90, 100, 90: the lower of the two in the middle.
    #expect(
      zezhou.totals[score] == FactTotal(count: 8, sum: 761_00, median: 95_00, least: 90_00, most: 100_00))
    #expect(zezhou.totals[0] == nil)
    let grades = try facts.groups(FactQuery(.projects, [try self.zezhou]), by: try column("grade"))
    #expect(grades.map(\.value) == [.text("优")])
    let levels = try facts.groups(FactQuery(.spending), by: try column("level", .spending))
    #expect(Set(levels.map(\.value)) == [.number(1), .number(2), .number(3)])
  }

  @Test func `totals are those of what answers, and of nothing are nothing`() throws {
    let totals = try facts.totals(FactQuery(.projects, [zezhou]))
    #expect(totals[try column("score")]?.sum == 761_00)
    #expect(totals[try column("name")] == nil)
    #expect(totals[try column("year")] == nil)
    let none = try facts.totals(FactQuery(.projects, [.text(column("name"), "no such project")]))
    #expect(none[try column("score")] == FactTotal(count: 0, sum: nil, median: nil, least: nil, most: nil))
  }

  @Test func `a sum that does not fit is none`() {
    var sums = FactSums(columns: 1)
    for number in [Int64.max, 1] { sums.add(to: 0) { _ in number } }
    #expect(sums.totals(of: 0)[0] == FactTotal(count: 2, sum: nil, median: 1, least: 1, most: .max))
  }

  @Test func `sums and medians are those of sorted numbers, and orders those of a stable sort`() throws {
    var random = SeededGenerator(seed: 7)
    for count in [1, 2, 3, 10, 500] {
      let numbers = (0..<count).map { _ in Int64.random(in: -40...40, using: &random) * (count == 500 ? 1 << 50 : 1) }
      var sums = FactSums(columns: 1)
      for number in numbers { sums.add(to: 0) { _ in number } }
      #expect(sums.totals(of: 0)[0].median == numbers.sorted()[(count - 1) / 2])
      let database = try Database("", .passing)
      for statement in FactSchema.statements { try database.execute(statement) }
      let order = FactOrder(years: try FactYears(database))
      for isDescending in [true, false] {
        let sorted = order.sorted(Array(0..<Int64(count)), by: numbers, isDescending: isDescending)
        let expected = numbers.indices.sorted {
          numbers[$0] == numbers[$1] ? $0 < $1 : isDescending ? numbers[$0] > numbers[$1] : numbers[$0] < numbers[$1]
        }
        #expect(sorted == expected.map { Int64($0) })
      }
    }
  }

  @Test func `the same facts for another thread`() throws {
    let other = facts.another()
    #expect(try other.answer(FactQuery(.projects)) == facts.answer(FactQuery(.projects)))
  }

  @Test(arguments: [
    "final/3/0/12", "房租费\u{1F}0", "2014001", "x/05", "A1/x/final/16980294005261571516", "a/99999999999999999999999",
    "a/18446744073709551616", "a/12345678901", "A1/b/9", "", "12", "/",
  ])
  func `a place taken apart is put together again`(text: String) {
    let place = FactPlace(text)
    #expect(place.beginning + (place.number.map { "\(UInt64(bitPattern: $0))" } ?? "") == text)
  }
}
