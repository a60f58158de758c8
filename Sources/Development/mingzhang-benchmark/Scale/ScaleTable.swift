/// What was measured over all sizes, as a Markdown table.
struct ScaleTable {
  var subjects: [ScaleSubject]
  /// The yardstick's figures.
  var yardstick: [Figure]

  /// A line for each figure, a column for each library.
  var text: String {
    var lines = [["", "bare C"] + subjects.map { "\($0.home.rawValue) \($0.disclosures)" }]
    var names: [String] = []
    for figure in subjects.flatMap(\.figures) where !names.contains(figure.name) { names.append(figure.name) }
    for name in names {
      let unit = subjects.lazy.flatMap(\.figures).first { $0.name == name }?.unit ?? ""
      let base = yardstick.first { $0.name == name }
      lines.append(
        [name + (unit.isEmpty ? "" : " (\(unit))"), base.map { Table.text($0.value) } ?? "–"]
          + subjects.map { $0.value(name).map { Table.text($0) } ?? "–" })
    }
    return Self.markdown(lines)
  }

  /// Goals with what was reached.
  static func text(_ goals: [Goal]) -> String {
    markdown(
      [["goal", "measured", "limit", ""]]
        + goals.map { goal in
          [
            goal.name, "\(Table.text(goal.value)) \(goal.unit)",
            "\(goal.isLeast ? "≥" : "≤") \(Table.text(goal.limit)) \(goal.unit)", goal.isMet ? "met" : "missed",
          ]
        })
  }

  /// Lines of cells as a Markdown table, numbers to the right.
  static func markdown(_ lines: [[String]]) -> String {
    var texts = lines.map { "| " + $0.joined(separator: " | ") + " |" }
    let columns = lines.first?.count ?? 1
    texts.insert("|---|" + String(repeating: "--:|", count: columns - 1), at: 1)
    return texts.joined(separator: "\n")
  }
}
