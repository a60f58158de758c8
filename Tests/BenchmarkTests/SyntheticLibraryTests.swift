import BudgetModel
import Library
import Reconciliation
import SyntheticLibrary
import Testing

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
}
