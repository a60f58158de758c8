import TestSupport
import Testing

@testable import Library

/// Ten times the file takes ten times the steps, whatever it is made of.
struct GrowthTests {
  @Test(arguments: [
    "[", "{\"a\":", "[1,", "\"a\":1,", "\"\\n", "\\u4e2d", "\\ud83d\\ude00", " ", "1", "-", "\"", "[[],", "true,",
  ]) func `JSON is read by looking at each byte a few times`(piece: String) {
    for before in ["", "[", "{", "\"", "{\"a\":1,"] {
      for after in ["", "1]", "}", "\""] {
        let steps = Counted.steps(of: 1000, { Array((before + String(repeating: piece, count: $0) + after).utf8) }) {
          _ = try JSONParser.parse($0)
        }
        #expect(steps.few > 0 && steps.many <= 12 * max(steps.few, 100), "\(before)\(piece)\(after) \(steps)")
        #expect(steps.many <= 10 * (10_000 * piece.utf8.count + 20))
      }
    }
  }

  @Test(arguments: [
    "a,", ",", "\"\",", "\"\"", "\"", "a\n", "\"a\n\",", "\r\n", "1,2\n3\n", ",\n", "1,2,3\n", "\r", "1,\"2\"\n1,2\n",
  ])
  func `CSV is read by looking at each byte a few times`(piece: String) {
    for before in ["", "a,b\n", "\""] {
      let steps = Counted.steps(of: 1000, { Array((before + String(repeating: piece, count: $0)).utf8) }) {
        var reader = CSVReader($0, file: "f")
        while try reader.next() {}
      }
      #expect(steps.few > 0 && steps.many <= 12 * max(steps.few, 100), "\(before)\(piece) \(steps)")
      #expect(steps.many <= 12 * (10_000 * piece.utf8.count + 20), "\(before)\(piece) \(steps)")
    }
  }

  @Test func `a header of many columns is not looked for again in each line`() {
    let header = (0..<1000).map { "c\($0)" }.joined(separator: ",") + "\n"
    let steps = Counted.steps(of: 1000, { Array((header + String(repeating: "1\n", count: $0)).utf8) }) {
      var reader = CSVReader($0, file: "f")
      while try reader.next() {}
    }
    #expect(steps.many <= 10 * header.utf8.count + 10 * 20_000, "\(steps)")
  }
}
