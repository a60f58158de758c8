import BudgetModel
import Testing

@testable import Library

/// Which codes of a table repeat one another, and which stand in lists of their own.
struct RowChecksTests {
  /// The lines on which a code is said to repeat another; the first row stands on line 2.
  private static func repeated(_ rows: [(code: String?, level: Int)]) throws -> [Int] {
    var checks = RowChecks(kind: .expenditure)
    for (index, (code, level)) in rows.enumerated() {
      let row = Row(number: index + 1, code: code, label: code ?? "某局", level: level, cells: [])
      try checks.check(row, at: FilePosition(file: "t.csv", line: index + 2, column: 1))
    }
    return checks.notes.compactMap { note in
      guard case .duplicateCode(let place, _, _) = note else { return nil }
      return place.line
    }
  }

  @Test func `a code repeated below one parent is told`() throws {
    let found = try Self.repeated([(nil, 0), ("201", 1), ("20101", 2), ("2010101", 3), ("2010102", 3), ("2010101", 3)])
    #expect(found == [7])
  }

  @Test func `a code repeated after another section of its class is told`() throws {
    #expect(try Self.repeated([("201", 1), ("20101", 2), ("20103", 2), ("20101", 2)]) == [5])
  }

  @Test func `a class repeated with all below it is told once`() throws {
    #expect(try Self.repeated([("201", 1), ("20101", 2), ("201", 1), ("20101", 2)]) == [4])
  }

  @Test func `a code repeated where levels are left out is told`() throws {
    #expect(try Self.repeated([("201", 1), ("2010101", 3), ("2010102", 3), ("2010101", 3)]) == [5])
  }

  @Test(arguments: [0, 1])
  func `every unit of a table has its codes, whatever its level`(level: Int) throws {
    let unit: [(String?, Int)] = [(nil, level), ("201", level + 1), ("20101", level + 2), ("2010101", level + 3)]
    #expect(try Self.repeated([(nil, 0)] + unit + unit) == [])
    let flat: [(String?, Int)] = [(nil, level), ("201", level), ("20101", level + 1), ("2010101", level + 2)]
    #expect(try Self.repeated([(nil, 0)] + flat + flat) == [])
  }

  @Test func `units with codes of their own have their accounts`() throws {
    let first: [(String?, Int)] = [("101001", 1), ("201", 2), ("20101", 3)]
    let second: [(String?, Int)] = [("101002", 1), ("201", 2), ("20101", 3)]
    #expect(try Self.repeated([(nil, 0)] + first + second) == [])
  }

  @Test func `within a unit a code repeated is told`() throws {
    #expect(try Self.repeated([(nil, 1), ("201", 1), (nil, 1), ("201", 1), ("208", 1), ("201", 1)]) == [7])
  }

  @Test func `a row without a code further down begins no list of the classes`() throws {
    #expect(try Self.repeated([("201", 1), ("20101", 2), (nil, 2), ("201", 1)]) == [5])
  }
}
