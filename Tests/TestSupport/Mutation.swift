import Randomness

/// Texts changed where it hurts: their numbers, their structure and their names. The same seed gives the same change.
public struct Mutation {
  private var random: SeededGenerator

  /// Changes drawn from a seed.
  public init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// Numbers at the edges of what integers, amounts, years and pages can be.
  static let numbers = [
    "0", "-1", "1", "00", "-0", "255", "256", "65535", "65536", "2147483647", "-2147483648", "4294967296",
    "9007199254740993", "99999999999999.99", "123456789012345.67", "99999999999999999", "922337203685477.58",
    "92233720368547758.07", "9223372036854775807", "-9223372036854775808", "9223372036854775808",
    "18446744073709551616", "50000000000000000", "1e9", "0.00000000001", "1.23456789012345678", "-99999999999999999.99",
    "999999999999999999999999999999999999", "1,234,567,890,123.45", "（1.00）", "１２３．４５", "1970", "9999", "100.01%", "-",
  ]

  /// Names that are read for something else, are none, or are not what they look like.
  static let names = [
    "", "合计", "总计", "其中", "支出总表", "收入总表", "项目支出绩效目标表", "科目编码", "项目名称", "单位：万元", "2025年", "甲", "../x", "/",
    "a/b", "\"", "“", ",", "|", "=1+1", "\u{202E}甲", "\u{61C}乙", "e\u{301}", "\u{0}", "\u{1B}[31m", "\u{FEFF}", "null",
    "true", "第一部分",
    String(repeating: "很长的名称", count: 60), String(repeating: "（", count: 40),
  ]

  /// A text with one to four changes.
  public mutating func changed(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    for _ in 0...Int.random(in: 0..<4, using: &random) where !scalars.isEmpty {
      switch Int.random(in: 0..<8, using: &random) {
      case 0...3:
        changeRun(&scalars, to: Self.numbers) { $0.properties.numericType != nil || ".,".unicodeScalars.contains($0) }
      case 4, 5: changeRun(&scalars, to: Self.names) { $0.properties.isAlphabetic }
      default: changeStructure(&scalars)
      }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Puts another word in the place of a run of scalars of a kind, the first one from a place drawn on.
  private mutating func changeRun(
    _ scalars: inout [Unicode.Scalar], to words: [String], of isOfKind: (Unicode.Scalar) -> Bool
  ) {
    let place = Int.random(in: 0..<scalars.count, using: &random)
    guard let start = scalars[place...].firstIndex(where: isOfKind), let word = words.randomElement(using: &random)
    else {
      return
    }
    let end = scalars[start...].firstIndex { !isOfKind($0) } ?? scalars.count
    scalars.replaceSubrange(start..<end, with: word.unicodeScalars)
  }

  /// Takes a cell, line, tag or bracket away, doubles or moves it, or parts it where nothing ends.
  private mutating func changeStructure(_ scalars: inout [Unicode.Scalar]) {
    let ends = "\n\t,|<>{}[]\":".unicodeScalars
    let place = Int.random(in: 0..<scalars.count, using: &random)
    guard let start = scalars[place...].firstIndex(where: { ends.contains($0) }) else { return }
    let after = scalars[(start + 1)...].firstIndex { ends.contains($0) } ?? scalars.count
    let part = Array(scalars[start..<after])
    switch Int.random(in: 0..<5, using: &random) {
    case 0: scalars.removeSubrange(start..<after)
    case 1:
      let times = [1, 2, 50].randomElement(using: &random) ?? 1
      for _ in 0..<times { scalars.insert(contentsOf: part, at: start) }
    case 2:
      scalars.removeSubrange(start..<after)
      scalars.insert(contentsOf: part, at: Int.random(in: 0...scalars.count, using: &random))
    case 3: scalars[start] = ends.randomElement(using: &random) ?? "\n"
    default: scalars.insert(ends.randomElement(using: &random) ?? "\n", at: place)
    }
  }
}
