import BudgetModel
import Documents

/// What stands below the headings of a table of indicators: it tells what a column is for whose heading says nothing known.
struct ColumnEvidence {
  /// The rows of indicators, without blanks.
  private var rows: [[String]] = []
  /// The row that sums up.
  private var total: [String] = []
  private let width: Int

  /// The most rows that are looked at.
  private static let limit = 80

  /// - Parameter below: the rows below the heading.
  init(_ below: ArraySlice<Grid.Row>, width: Int) {
    self.width = width
    for row in below.prefix(Self.limit) {
      let cells = (0..<width).map { $0 < row.cells.count ? Text.squeezed(row.cells[$0]) : "" }
      guard let first = cells.first(where: { !$0.isEmpty }) else { continue }
      if FormRow.isTotal(first) {
        total = cells
        break
      }
      if FormRow.isNumbering(row.cells) { continue }
      if FormReader.names(row) || FormRow.foot(row.cells) != nil { break }
      rows.append(cells)
    }
  }

  /// The roles with those that no heading told, as far as what stands below tells them.
  /// - Parameters:
  ///   - found: what each heading says; nil where it says nothing known.
  ///   - isHeaded: which columns have a heading.
  func completed(_ found: [FormColumn?], isHeaded: [Bool]) -> [FormColumn?] {
    guard !rows.isEmpty else { return found }
    var roles = found
    findLevels(&roles)
    let lowest = roles.lastIndex { $0 == .category || $0 == .subcategory } ?? -1
    // What stands left of the levels names the section: 绩效指标.
    let first = roles.firstIndex { $0 == .category || $0 == .subcategory } ?? 0
    for column in 0..<first where roles[column] == .name { roles[column] = .other }
    let isFree = { (column: Int) in column > lowest && roles[column] == nil && isHeaded[column] }
    if !roles.contains(.name), lowest >= 0,
      let name = roles.indices.first(where: { isFree($0) && isText($0) && share($0) * 10 >= 7 * rows.count })
    {
      roles[name] = .name
    }
    guard let name = roles.firstIndex(of: .name) else { return roles }
    findPoints(&roles, after: name, isHeaded)
    findValues(&roles, after: name, isHeaded)
    return roles
  }

  /// 一级指标 and 二级指标 by their words.
  private func findLevels(_ roles: inout [FormColumn?]) {
    for column in 0..<width where roles[column] == nil || roles[column] == .other {
      let words = rows.map { IndicatorVocabulary.word($0[column]) }
      let (upper, lower) = (
        words.count { IndicatorVocabulary.isCategory($0) }, words.count { IndicatorVocabulary.isSubcategory($0) }
      )
      if upper > 0, lower == 0, !roles.contains(.category) { roles[column] = .category }
      if lower > 0, upper == 0, !roles.contains(.subcategory) { roles[column] = .subcategory }
    }
  }

  /// Weights come to 100, or to what a score for spending leaves of it; scores are no more than these.
  private func findPoints(_ roles: inout [FormColumn?], after name: Int, _ isHeaded: [Bool]) {
    for column in roles.indices where column > name && roles[column] == nil && isHeaded[column] {
      let own = numbers(column)
      let given = own.compactMap { $0 }
      guard given.count * 10 >= 8 * rows.count, !given.contains(where: { $0.digits < 0 }) else { continue }
      let sum = Points.sum(given)
      if !roles.contains(.weight), [1_000_000, 900_000, 800_000].contains(sum) {
        roles[column] = .weight
      } else if !roles.contains(.score), let weight = roles.firstIndex(of: .weight), weight < column {
        let weights = numbers(weight)
        let fits = zip(own, weights).allSatisfy { score, weight in
          guard let score, let weight else { return true }
          return score.scaled(places: 4) <= weight.scaled(places: 4)
        }
        if fits { roles[column] = .score }
      } else if !roles.contains(.score), let own = FormFunds.number(total.count > column ? total[column] : ""),
        Points.isNear(own, sum)
      {
        roles[column] = .score
      }
    }
  }

  /// A target stands before what became of it.
  private func findValues(_ roles: inout [FormColumn?], after name: Int, _ isHeaded: [Bool]) {
    let targets: Set<FormColumn> = [.annualTarget, .periodTarget, .adjustedTarget, .goal]
    let free = roles.indices.filter {
      $0 > name && roles[$0] == nil && isHeaded[$0] && share($0) * 2 >= rows.count && holdsValues($0)
    }
    var target = roles.firstIndex { $0.map(targets.contains) ?? false }
    let actual = roles.firstIndex(of: .actual)
    if target == nil {
      target = actual == nil ? free.first : free.last { $0 < actual ?? 0 }
      if let target { roles[target] = .annualTarget }
    }
    if actual == nil, let target, let own = free.first(where: { $0 > target }) { roles[own] = .actual }
  }

  /// How many rows have anything in a column.
  private func share(_ column: Int) -> Int { rows.count { !$0[column].isEmpty } }

  private func numbers(_ column: Int) -> [PublishedNumber?] { rows.map { FormFunds.number($0[column]) } }

  private func isText(_ column: Int) -> Bool { numbers(column).count { $0 != nil } * 4 <= rows.count }

  /// Whether a column holds values and no explanations: short texts, half of them with a figure.
  private func holdsValues(_ column: Int) -> Bool {
    let texts = rows.map { $0[column] }.filter { !$0.isEmpty }
    return texts.allSatisfy { $0.count <= 40 } && texts.count { $0.contains(where: \.isNumber) } * 2 >= texts.count
  }
}
