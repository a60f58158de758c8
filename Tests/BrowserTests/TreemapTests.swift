import BudgetModel
import Console
import Testing

@testable import Browser

struct TreemapTests {
  /// A listing of amounts in 元; a negative depth-less list of siblings.
  private func listing(_ amounts: [Int64?], total: Bool = false) -> Listing {
    var rows = amounts.enumerated().map { index, yuan in
      var row = ListingRow(id: "\(index)", cells: [ListingCell("\(index)")], summary: "\(index)")
      row.figure = RowFigure(name: "\(index)", amount: yuan.map { Amount(fen: $0 * 100) })
      return row
    }
    if total {
      var row = ListingRow(id: "total", cells: [ListingCell("合计")], summary: "合计")
      row.figure = RowFigure(name: "合计", amount: Amount(fen: 1_000_000), isTotal: true)
      rows.append(row)
    }
    return Listing(columns: [ListingColumn("", .name)], rows: rows)
  }

  @Test func `zeros, blanks and totals have no tile, and it is said how many`() throws {
    let treemap = try #require(Treemap(listing([60, 30, 0, nil, 10], total: true), selected: 1, width: 60, height: 15))
    #expect(treemap.tiles.map(\.rows) == [[0], [1], [4]])
    #expect(treemap.silent == 2)
    #expect(treemap.selected == 1)
    #expect(treemap.tiles.compactMap(\.share?.basisPoints) == [6000, 3000, 1000])
  }

  @Test func `what is too small for tiles of its own is held together`() throws {
    let treemap = try #require(
      Treemap(listing([1000, 900] + Array(repeating: 2, count: 60)), selected: 0, width: 60, height: 15))
    let last = try #require(treemap.tiles.last)
    #expect(last.rows.count > 1)
    #expect(treemap.tiles.reduce(0) { $0 + $1.rows.count } + treemap.tooSmall == 62)
    #expect(treemap.tiles.allSatisfy { $0.rect.width >= 3 && $0.rect.height >= 2 })
  }

  @Test func `a crumb beside large amounts is left out and counted`() throws {
    let treemap = try #require(Treemap(listing([100_000, 90_000, 1]), selected: 2, width: 40, height: 10))
    #expect(treemap.tiles.map(\.rows) == [[0], [1]])
    #expect(treemap.tooSmall == 1)
    #expect(treemap.selected == 0)
  }

  @Test func `no amounts make no treemap`() {
    #expect(Treemap(listing([0, nil]), selected: 0, width: 60, height: 15) == nil)
    #expect(Treemap(listing([]), selected: 0, width: 60, height: 15) == nil)
    #expect(Treemap(listing([5, 6]), selected: 0, width: 2, height: 1) == nil)
  }

  @Test(arguments: [[50, 20, 10, 8, 5, 4, 3], [9, 9, 9, 9, 9, 9], [100, 1, 1]] as [[Int64]])
  func `arrows reach every tile, and the way back exists`(amounts: [Int64]) throws {
    let treemap = try #require(Treemap(listing(amounts), selected: 0, width: 79, height: 17))
    var reached: Set<Int> = [0]
    var waiting = [0]
    while let tile = waiting.popLast() {
      for (columns, rows) in [(1, 0), (-1, 0), (0, 1), (0, -1)] {
        guard let next = treemap.neighbour(of: tile, columns: columns, rows: rows) else { continue }
        #expect(next != tile)
        #expect(treemap.neighbour(of: next, columns: -columns, rows: -rows) != nil)
        if reached.insert(next).inserted { waiting.append(next) }
      }
    }
    #expect(reached.count == treemap.tiles.count)
  }

  @Test func `enter drills down, left climbs, T leaves where one is`() {
    var program = Sample.program([Sample.disclosure(.finalAccounts)])
    _ = program.handle(.key(Key(.enter)))
    _ = program.handle(.opened([Sample.disclosure(.finalAccounts)]))
    func press(_ keys: Key...) { for key in keys { _ = program.handle(.key(key)) } }
    press(.character("2"), .character("T"))
    #expect(program.state.here.selection == "201")
    press(Key(.right))
    #expect(program.state.here.selection == "208")
    press(Key(.left), Key(.enter))
    #expect(program.state.here.selection == "20103")
    press(Key(.enter))
    #expect(program.state.here.selection == "2010301")
    press(Key(.enter))
    #expect(program.state.place.topic == FunctionCode("2010301").map { .account($0) })
    press(.character("["), Key(.left))
    #expect(program.state.here.selection == "20103")
    press(Key(.left))
    #expect(program.state.here.isTreemap && program.state.here.selection == "201")
    press(Key(.left))
    #expect(!program.state.here.isTreemap)
    press(.character("T"), Key(.escape))
    #expect(!program.state.here.isTreemap)
    press(.character("T"), .character("q"))
    #expect(!program.state.here.isTreemap)
    press(.character("6"), .character("T"))
    #expect(program.state.message?.text == "这里没有可画成树图的金额（支出、经济、收入、项目屏可用）。")
  }
}
