import Index
import Testing

@testable import Browser

/// Which screen shows what a search finds is the screens' business.
struct HoldingScreenTests {
  @Test(arguments: SearchItem.Kind.allCases)
  func `exactly one screen shows each kind of thing that is found`(kind: SearchItem.Kind) {
    let item = SearchItem(name: 0, entry: 0, kind)
    #expect(Screens.standard.all.count { $0.holds(item) } == 1)
  }
}
