import BudgetModel

/// A column that states the total of others beside it.
struct ColumnSum {
  /// The column of the total.
  let total: Int
  /// The columns that make it up.
  let parts: [Int]

  /// The sums that the headings of a table's block promise.
  ///
  /// 基本支出 and 项目支出 make up a total with the kinds of spending beside them; 人员经费 and 公用经费 make up 基本支出, or
  /// the total; money by source makes up the total. Columns of which it is not clear that they are parts (last year's
  /// figures, changes, 其中, two ways of splitting side by side) promise nothing.
  ///
  /// A column in which a row has words, and none a figure, is no part: the unit's name in a column of its own.
  static func sums(_ columns: [Column], _ rows: [Row], strict: Bool) -> [ColumnSum] {
    let ofFigures = columns.indices.filter { column in
      let cells = rows.lazy.compactMap { column < $0.cells.count ? $0.cells[column] : nil }
      return cells.contains { $0.figure != nil } || cells.allSatisfy { $0.text == nil }
    }
    return sums(ColumnGroup.groups(ofFigures.map { columns[$0] }), ofFigures.map { columns[$0] }, strict: strict)
      .map { ColumnSum(total: ofFigures[$0.total], parts: $0.parts.map { ofFigures[$0] }) }
  }

  private static func sums(_ groups: [ColumnGroup], _ columns: [Column], strict: Bool) -> [ColumnSum] {
    var result: [ColumnSum] = []
    for case .group(_, let members) in groups { result += sums(members, columns, strict: strict) }
    let totals = groups.filter(\.isTotal)
    guard totals.count == 1, case .column(let total, _) = totals[0] else { return result }
    var parts: [ColumnGroup] = []
    for group in groups where !group.isTotal {
      let heading = group.heading.folded
      if heading.begins("其中") {
        if case .group = group { return result }
        continue
      }
      if heading.holds("上年预算") || heading.holds("上年决算") || heading.holds("上年数") || heading.holds("上年执行")
        || heading.holds("增减") || heading.holds("比上年") || heading.holds("调整") || heading.holds("备注")
      {
        return result
      }
      if case .column(let index, _) = group, !columns[index].isAdditive { continue }
      parts.append(group)
    }
    return result + sums(of: total, parts, columns, strict: strict)
  }

  private static func sums(
    of total: Int, _ groups: [ColumnGroup], _ columns: [Column], strict: Bool
  ) -> [ColumnSum] {
    let parts = groups.map { (role: $0.role(columns), group: $0) }
    typealias Part = (role: ColumnRole?, group: ColumnGroup)
    func sum(_ total: Int, _ parts: [Part]) -> [ColumnSum] {
      parts.isEmpty ? [] : [ColumnSum(total: total, parts: parts.flatMap(\.group.representatives))]
    }
    let byNature = parts.filter { [.basic, .project, .otherPart].contains($0.role) }
    let byUse = parts.filter { [.personnel, .operating].contains($0.role) }
    let basic = byNature.first { $0.role == .basic }
    if basic != nil || byNature.contains(where: { $0.role == .project }) {
      guard byNature.count + byUse.count == parts.count, byNature.count > 1 else { return [] }
      var result = sum(total, byNature)
      if byUse.count == 2, let basic = basic?.group.representatives.first { result += sum(basic, byUse) }
      return result
    }
    if !byUse.isEmpty { return byUse.count == parts.count ? sum(total, byUse) : [] }
    let isSplit = parts.flatMap(\.group.representatives).count > 1
    if !isSplit || (strict && parts.contains { $0.role == nil }) { return [] }
    let hasFunds = parts.contains { $0.role == .generalPublic || $0.role == .governmentFund }
    // 财政拨款 beside the budgets it comes from is their sum, not another part.
    let hasTheirSum = parts.contains { part in
      part.role == nil && part.group.representatives.count == 1 && part.group.heading.holds("财政拨款")
    }
    return hasFunds && hasTheirSum ? [] : sum(total, parts)
  }
}
