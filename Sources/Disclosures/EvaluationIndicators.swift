import BudgetModel
import Documents

/// Reads the table of indicators of a self-evaluation report.
struct EvaluationIndicators {
  private(set) var indicators: [Indicator] = []
  /// How many cells with a number and nothing else were taken.
  private(set) var figures = 0
  private let leaves: [String]
  private var category = ""
  private var subcategory = ""

  init(_ part: Part.Rows, header: TableHeader, project: String) {
    leaves = header.paths.map { $0.last ?? "" }
    for (index, row) in part.rows.dropFirst(header.height).enumerated() {
      read(row, source: Source(.evaluation(project: project, table: 2, row: index + 1), page: part.page))
    }
  }

  private func column(_ words: [String]) -> Int? { leaves.firstIndex { Text.contains($0, any: words) } }

  private mutating func read(_ row: Grid.Row, source: Source) {
    func cell(_ words: [String]) -> String? {
      guard let column = column(words), column < row.cells.count else { return nil }
      return row.cells[column]
    }
    var first = Text.unwrapped(cell(["一级指标"]) ?? "")
    var second = Text.unwrapped(cell(["二级指标"]) ?? "")
    let name = Text.unwrapped(cell(["指标名称", "三级指标"]) ?? "")
    // The heading stood in the column to its left, where a merged cell was lost.
    if IndicatorVocabulary.isCategory(second), first.isEmpty { (first, second) = (second, "") }
    if second.isEmpty, IndicatorVocabulary.category(of: name) == first, !first.isEmpty { second = name }
    // A page break leaves the end of a word as the heading of the next page.
    if !first.isEmpty, !category.hasSuffix(first) {
      category = first
      subcategory = ""
    }
    if !second.isEmpty { subcategory = second }
    guard !name.isEmpty else { return }
    var indicator = Indicator(category: category, subcategory: subcategory, name: name, source: source)
    indicator.annualTarget = cell(["年初指标", "年度指标值", "年度指标"]).map { Text.squeezed($0) }
    indicator.adjustedTarget = cell(["调整后"]).map { Text.squeezed($0) }
    indicator.actual = cell(["实际完成"]).map { Text.squeezed($0) }
    indicator.weight = cell(["权重", "分值"]).flatMap { PublishedNumber($0) }
    indicator.score = cell(["得分"]).flatMap { PublishedNumber($0) }
    indicator.deviation = cell(["偏差"]).map { ShortLabel.first(of: $0) }
    indicators.append(indicator)
    let kept = [["年初指标", "年度指标值", "年度指标"], ["调整后"], ["实际完成"], ["权重", "分值"], ["得分"]]
    figures += Set(kept.compactMap { column($0) }).count { $0 < row.cells.count && Text.isNumber(row.cells[$0]) }
  }
}
