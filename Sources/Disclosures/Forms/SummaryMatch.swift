import BudgetModel

/// Finds the project that a line of a list or a sentence is about: these may name its unit before it, and spell it otherwise.
struct SummaryMatch {
  /// Where the project stands; nil where none is known.
  private(set) var index: Int?
  /// The name without the unit before it.
  private(set) var name: String
  /// The unit the name begins with, where it is one that other projects have.
  private(set) var unit: String?

  init(_ form: PerformanceForm, in projects: [Project]) {
    name = form.name
    if let exact = projects.firstIndex(where: { $0.name == form.name || $0.evaluationName == form.name }) {
      index = exact
      return
    }
    let units = Set(projects.compactMap(\.unit)).filter { form.name.hasPrefix($0) && form.name.count > $0.count + 2 }
    if let own = units.max(by: { $0.count < $1.count }) {
      unit = own
      name = String(form.name.dropFirst(own.count))
    }
    let (whole, rest) = (Self.plain(form.name), Self.plain(name))
    let spent = form.funds.first { $0.measure == .executed }?.figure?.amount?.fen
    func isEqual(_ project: Project) -> Bool { spent != nil && project.executed?.fen == spent }
    let candidates = projects.indices.filter { place in
      let own = Self.plain(projects[place].name)
      guard own.count >= 2 else { return false }
      if own == whole || own == rest { return true }
      if own.count >= 3, whole.hasSuffix(own) {
        // The unit before it may lack its last character.
        let unit = projects[place].unit ?? ""
        return isEqual(projects[place]) || units.contains(unit) || unit.hasPrefix(whole.dropLast(own.count))
      }
      return isEqual(projects[place]) && Self.isAlike(own, rest)
    }
    index = candidates.max { left, right in rank(projects[left], isEqual) < rank(projects[right], isEqual) }
  }

  /// The unit counts most, then the money.
  private func rank(_ project: Project, _ isEqual: (Project) -> Bool) -> Int {
    (project.unit != nil && project.unit == unit ? 2 : 0) + (isEqual(project) ? 1 : 0)
  }

  /// A name without strokes and blanks, and without the word 项目 it may end with.
  private static func plain(_ name: String) -> String {
    let plain = name.filter { !"-—－–“”\"《》 ".contains($0) }
    return plain.hasSuffix("项目") ? String(plain.dropLast(2)) : plain
  }

  /// Whether two names share most of their characters.
  private static func isAlike(_ left: String, _ right: String) -> Bool {
    let (long, short) = left.count >= right.count ? (left, right) : (right, left)
    let shared = short.count { long.contains($0) }
    return !short.isEmpty && shared * 5 >= short.count * 4 && short.count * 2 >= long.count
  }
}
