/// Settles what the columns of a table of indicators are for, where several headings say the same or one says little.
struct ColumnChoice {
  private(set) var roles: [FormColumn]
  private let headings: [String]

  /// - Parameter found: what each heading says by itself.
  init(_ found: [FormColumn], headings: [String], isTwoSided: Bool) {
    roles = found
    self.headings = headings
    if !roles.contains(.unit), !roles.contains(.project), let own = roles.firstIndex(of: .authority) {
      roles[own] = .unit
    }
    let units = roles.indices.filter { roles[$0] == .unit }
    let departments = units.filter { FormRow.label(headings[$0]) == .department }
    if units.count > departments.count { for index in departments { roles[index] = .authority } }
    if isTwoSided { return }
    // What stands left of the levels names the section: 年度绩效指标完成情况.
    let left = roles.firstIndex { [.category, .subcategory, .name].contains($0) } ?? 0
    let ofSection: [FormColumn] = [
      .actual, .annualTarget, .periodTarget, .adjustedTarget, .score, .weight, .deviation, .measures, .remark,
    ]
    for index in 0..<left
    where ofSection.contains(roles[index])
      || roles[index] == .goal && !found.contains(.project) && !found.contains(.unit)
    {
      roles[index] = .other
    }
    chooseName()
    chooseWeights()
    chooseTarget()
    if let own = roles.indices.first(where: { roles[$0] == .score && headings[$0].contains("自评") }) { keep(own) }
    let hasReason = roles.contains(.deviation)
    let isEvaluated = roles.contains(.actual) || roles.contains(.score)
    for index in roles.indices where roles[index] == .remark {
      roles[index] = hasReason || !isEvaluated || roles.firstIndex(of: .remark) != index ? .other : .deviation
    }
    if let name = roles.firstIndex(of: .name) {
      for index in name..<roles.count where roles[index] == .unit { roles[index] = .measure }
    }
    // Two of a kind: the first counts, the second explains it; one whose lowest heading says it goes before one under a
    // heading that does.
    for role in Set(roles) where ![.other, .amount, .code, .unit, .authority].contains(role) {
      let all = roles.indices.filter { roles[$0] == role }
      if all.count > 1 { keep(all.first { FormColumn.own(headings[$0]) == role } ?? all[0]) }
    }
  }

  /// Keeps one column of a kind.
  private mutating func keep(_ own: Int) {
    let role = roles[own]
    for index in roles.indices where index != own && roles[index] == role { roles[index] = .other }
  }

  /// The surest name; where there is none, the lower of two levels.
  private mutating func chooseName() {
    let names = roles.indices.filter { roles[$0] == .name }
    if names.isEmpty {
      if roles.contains(.category), let lower = roles.lastIndex(of: .subcategory) { roles[lower] = .name }
      return
    }
    let lowest = roles.lastIndex { $0 == .category || $0 == .subcategory } ?? -1
    let right = names.filter { $0 > lowest }
    let all = right.isEmpty ? names : right
    guard let own = all.min(by: { (rank($0), $0) < (rank($1), $1) }) else { return }
    keep(own)
  }

  private func rank(_ index: Int) -> Int { FormColumn.nameRank(headings[index]) ?? 0 }

  /// Points stand right of what they are for: of three columns of points, two are those of the upper levels.
  private mutating func chooseWeights() {
    let levels = roles.indices.filter { [.category, .subcategory, .name].contains(roles[$0]) }
    guard let name = roles.firstIndex(of: .name) else { return }
    for index in roles.indices where roles[index] == .weight {
      if headings[index].contains("一级") {
        roles[index] = .categoryWeight
      } else if headings[index].contains("二级") {
        roles[index] = .subcategoryWeight
      } else if index < name, let left = levels.last(where: { $0 < index }) {
        roles[index] = roles[left] == .category ? .categoryWeight : .subcategoryWeight
      }
    }
    for index in roles.indices where roles[index] == .score && Text.contains(headings[index], any: ["一级", "二级"]) {
      roles[index] = .other
    }
  }

  /// Among indicators a target in words is each one's own, and 年度绩效指标 may be the heading of targets.
  private mutating func chooseTarget() {
    let targets: [FormColumn] = [.annualTarget, .periodTarget, .adjustedTarget]
    guard let name = roles.firstIndex(of: .name), !roles.contains(.project), !roles.contains(where: targets.contains)
    else { return }
    let own = roles.indices.first { index in
      index > name
        && (roles[index] == .goal || [.other, .name].contains(roles[index]) && headings[index].contains("年度"))
    }
    if let own { roles[own] = .annualTarget }
  }
}
