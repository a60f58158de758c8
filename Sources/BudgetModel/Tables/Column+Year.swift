extension Column {
  /// The latest year the headings name; nil where they name none.
  var latestYear: Int? { years.max() }

  /// Whether the headings name no other year, no last year and no change.
  public func isOf(_ year: Int) -> Bool { !isOfLastYear && (years.isEmpty || years.contains(year)) }

  /// The years headings name: 2025年预算数, 2026 年度.
  public static func years(_ header: [String]) -> [Int] {
    guard header.contains(where: { $0.holds("20") }) else { return [] }
    let words = header.joined(separator: "/").withoutBlanks.split { !("0"..."9").contains($0) }
    return words.compactMap { $0.count == 4 && $0.hasPrefix("20") ? Int($0) : nil }
  }

  /// Whether headings speak of last year's figures or of a change.
  static func speaksOfLastYear(_ header: [String]) -> Bool {
    guard header.contains(where: { $0.holds("上") || $0.holds("增") }) else { return false }
    let words = header.joined(separator: "/").withoutBlanks
    return words.hasPrefix("上年/")
      || ["上年数", "上年预算", "上年决算", "上年执行", "增减", "比上年"].contains(where: words.holds)
  }
}
