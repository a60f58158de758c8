extension Column {
  /// The years the headings name: 2025年预算数, 2026 年度.
  private var years: [Int] {
    guard header.contains(where: { $0.holds("20") }) else { return [] }
    let words = header.joined(separator: "/").withoutBlanks.split { !("0"..."9").contains($0) }
    return words.compactMap { $0.count == 4 && $0.hasPrefix("20") ? Int($0) : nil }
  }

  /// The latest year the headings name; nil where they name none.
  var latestYear: Int? { years.max() }

  /// Whether the headings name no other year, no last year and no change.
  public func isOf(_ year: Int) -> Bool {
    let words = path.withoutBlanks
    if ["上年数", "上年预算", "上年决算", "上年执行", "增减", "比上年"].contains(where: words.holds) || words.hasPrefix("上年/") {
      return false
    }
    let years = years
    return years.isEmpty || years.contains(year)
  }
}
