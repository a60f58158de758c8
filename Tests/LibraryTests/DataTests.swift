import TestSupport
import Randomness
import BudgetModel
import Testing

@testable import Library

/// What holds for every package of the default library, whatever is in it, and for one written just now.
@Suite struct DataTests {
  static let data = EmbeddedLibraryTests.data

  @Test func `every package of the default library is a valid Tabular Data Package`() throws {
    for folder in FolderWalk(Self.data).packages {
      #expect(try TabularDataPackage.violations(Self.data + "/" + folder) == [], "\(folder)")
    }
  }

  @Test(arguments: 0..<60) func `whatever is written is a valid Tabular Data Package`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var disclosure = RandomDisclosures.make(&random)
    disclosure.facts = Fixture.disclosure().facts
    let folder = try TemporaryFolder()
    let path = try PackageWriter(into: folder.path).write(disclosure)
    #expect(try TabularDataPackage.violations(path) == [])
  }

  @Test func `nothing in the default library is doubtful when it is loaded`() throws {
    for (folder, _, notes) in try Self.read() { #expect(notes.isEmpty, "\(folder)") }
  }

  @Test func `every sum of the texts holds when it is recomputed by their codes and headings`() throws {
    for (_, disclosure, _) in try Self.read() where disclosure.department.region.code?.hasPrefix("1405") == true {
      for table in disclosure.tables {
        for failure in TableSums.failures(table) {
          Issue.record("\(disclosure.id) \(failure.place): \(failure.stated), recomputed \(failure.sum) 分")
        }
      }
    }
  }

  /// The packages of the default library, with what is doubtful in each.
  private static func read() throws -> [(folder: String, disclosure: Disclosure, notes: [String])] {
    try FolderWalk(data).packages.map { folder in
      var reader = PackageReader(files: FolderFiles(root: data), folder: folder)
      let disclosure = try reader.read()
      return (folder, disclosure, reader.notes.map { $0.description.replacing("\(data)/\(folder)/", with: "") })
    }
  }

  @Test func `a sum that does not hold is found, and rounding is not`() {
    // given
    var table = Fixture.disclosure().tables[1]
    func amount(_ text: String) -> CellValue { .figure(Fixture.figure(text)) }
    table.rows = [
      Row(number: 1, label: "合计", level: 0, cells: [amount("10.00"), .blank]),
      Row(number: 2, code: "201", label: "甲", level: 1, cells: [amount("10.01"), .blank]),
      Row(number: 3, code: "20103", label: "乙", level: 2, cells: [amount("5.00"), .blank]),
      Row(number: 4, code: "20131", label: "丙", level: 2, cells: [amount("4.50"), .blank]),
    ]

    // then
    #expect(TableSums.failures(table).map(\.place) == ["table 3 row 2 column 本年支出合计"])
  }
}
