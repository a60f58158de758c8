import Console
import Testing

@testable import Browser

struct DetailLinesTests {
  @Test func `a long summary is broken between its parts and no amount is cut`() {
    let row = ListingRow(
      id: "a", cells: [], summary: "很长的项目名称很长的项目名称 · 年初 1,234,567.89 元 · 执行 9,876,543.21 元", origin: "来源 公开03表 第4行")
    let lines = DetailLines.make(row, width: 50, symbols: Symbols(isASCII: false))
    #expect(lines.first == "很长的项目名称很长的项目名称")
    #expect(lines.second.hasPrefix("年初 1,234,567.89 元 · 执行 9,876,543.21 元"))
    #expect(DisplayWidth.columns(of: lines.second) <= 50)
  }

  @Test(arguments: [(0, 0), (1, 1), (5000, 4), (10_000, 8), (20_000, 8)])
  func `a bar is as long as its fraction`(fraction: Int, columns: Int) {
    #expect(DisplayWidth.columns(of: Symbols(isASCII: false).bar(Int64(fraction), columns: 8)) == columns)
  }
}
