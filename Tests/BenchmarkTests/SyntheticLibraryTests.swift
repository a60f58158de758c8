import BudgetModel
import Library
import Reconciliation
import Testing

@testable import SyntheticLibrary

@Suite struct SyntheticLibraryTests {
  @Test func `a disclosure contradicts itself only where a figure was altered`() throws {
    let library = try SyntheticLibrary(count: 400, seed: 7)
    let reconciler = Reconciler()
    var faults = 0
    for index in 0..<library.count {
      let disclosure = library.disclosure(index)
      let found = reconciler.check(disclosure).findings(.contradiction)
      if library.hasFault(index) {
        faults += 1
        #expect(!found.isEmpty, "\(disclosure.id): the altered figure is not found")
      } else {
        #expect(found.isEmpty, "\(disclosure.id): \(found.first.map { "\($0.rule) \($0.message.en)" } ?? "")")
      }
    }
    #expect((4...24).contains(faults), "3 % of 400")
  }

  @Test func `the rules have sums to check in every disclosure`() throws {
    let library = try SyntheticLibrary(count: 40, seed: 3)
    for index in 0..<library.count {
      let report = Reconciler().check(library.disclosure(index))
      for rule in ["A1", "A2", "A3", "A4"] {
        let tally = report.tallies.first { "\($0.key)" == rule }?.value
        #expect((tally?.held ?? 0) + (tally?.failed ?? 0) > 0, "\(rule) in disclosure \(index)")
      }
    }
  }

  @Test func `the same seed makes the same bytes, another seed others`() throws {
    let (first, again) = (try SyntheticLibrary(count: 30, seed: 5), try SyntheticLibrary(count: 60, seed: 5))
    let other = try SyntheticLibrary(count: 30, seed: 6)
    var differing = 0
    for index in 0..<30 {
      let files = try PackageImage(first.disclosure(index)).files
      let same = try PackageImage(again.disclosure(index)).files
      #expect(files.map(\.path) == same.map(\.path))
      #expect(files.map(\.bytes) == same.map(\.bytes))
      let others = try PackageImage(other.disclosure(index)).files
      if files.map(\.bytes) != others.map(\.bytes) { differing += 1 }
    }
    #expect(differing == 30)
  }

  @Test func `what is written is read back as it was made`() throws {
    let library = try SyntheticLibrary(count: 20, seed: 1)
    for index in 0..<library.count {
      let image = try PackageImage(library.disclosure(index))
      let again = try PackageImage(image.disclosure())
      #expect(again.files.map(\.bytes) == image.files.map(\.bytes), "\(image.folder)")
      #expect(again.summary == image.summary)
    }
  }

  @Test func `every name and code says that it is invented, and none repeats`() throws {
    let library = try SyntheticLibrary(count: 50_000, seed: 1)
    var ids: Set<String> = []
    for number in stride(from: 0, to: library.count, by: 10) {
      let department = InventedDepartment(number: number / 10).department
      #expect(ids.insert(department.id).inserted, "\(department.id)")
      #expect(department.name.hasPrefix("虚构第"))
      #expect(department.region.name.hasPrefix("虚构省"))
      #expect(department.region.code?.hasPrefix("99") == true && department.region.code?.utf8.count == 6)
    }
    #expect(library.disclosure(0).title.hasSuffix("（虚构数据）"))
    let last = InventedDepartment(number: InventedDepartment.limit - 1).department
    #expect(last.region.code?.utf8.count == 6, "the last department has a code, too")
  }

  @Test func `a disclosure has about a hundred rows of spending and indicators`() throws {
    let library = try SyntheticLibrary(count: 500, seed: 1)
    var counts = RowCounts()
    for index in 0..<library.count { counts += RowCounts(library.disclosure(index)) }
    #expect((80...120).contains(counts.spendingAndIndicators / library.count), "\(counts)")
    #expect(counts.spending > 0 && counts.economic > 0 && counts.indicators > 0 && counts.projects > 0)
  }
}
