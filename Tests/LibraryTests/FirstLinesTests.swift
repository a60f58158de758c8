import Testing

@testable import Library

@Suite struct FirstLinesTests {
  @Test(arguments: [
    [1, 2, 3, 3], [1, 3, 2, 2], [5, 4, 3, 2, 1, 3], [1, 2, 9, 3, 4, 10, 11, 10], [1, 1, 2, 1],
    [2, 1, 3, 2, 4, 3, 5, 4],
  ]) func `the line a key was used on first is told, in whatever order keys come`(keys: [Int]) {
    var lines = FirstLines<Int>()
    var known: [Int: Int] = [:]
    for (line, key) in keys.enumerated() {
      #expect(lines.line(of: key, at: line) == known[key])
      if known[key] == nil { known[key] = line }
    }
    #expect(known.count < keys.count)
  }
}
