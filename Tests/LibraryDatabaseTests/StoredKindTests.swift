import Index
import Testing

@testable import LibraryDatabase

/// How a file keeps what a found thing is.
struct StoredKindTests {
  @Test(arguments: SearchItem.Kind.allCases)
  func `each kind is read as it was written`(kind: SearchItem.Kind) {
    #expect(SearchItem.Kind(kind.group, number: kind.stored.number, block: kind.stored.block) == kind)
  }

  @Test func `what a file keeps of each kind never changes`() {
    let kept = SearchItem.Kind.allCases.map { "\($0) \($0.group.rawValue) \($0.stored.number) \($0.stored.block)" }
    #expect(
      kept == [
        "department 0 0 0", "fact 5 0 0", "keyFigure 6 0 0", "functionAccount 1 1 0", "economicAccount 1 2 0",
        "income 1 3 0", "tableRow 1 7 0", "project 2 4 0", "overallPerformance 7 4 0", "indicator 3 5 0",
        "overallIndicator 3 5 1", "finding 4 6 0",
      ])
  }

  @Test func `what is none of them is nothing`() {
    for group in SearchGroup.allCases {
      for number in [-1, 8, .max, .min] as [Int64] {
        #expect(SearchItem.Kind(group, number: number, block: 0) == nil)
      }
    }
    #expect(SearchItem.Kind(.departments, number: 7, block: 0) == nil)
    #expect(SearchItem.Kind(.accounts, number: 0, block: 0) == nil)
  }
}
