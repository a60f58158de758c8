import BudgetModel

/// The lines a document begins with, before its contents.
struct Cover {
  let title: String
  let year: Int?
  let kind: DisclosureKind?
  let department: String?
  /// The first line, for messages.
  let beginning: String

  init(_ parts: [Part]) {
    var lines: [String] = []
    for part in parts {
      guard case .line(let line) = part else { break }
      let text = Text.squeezed(line.text)
      if text == "目录" || text.hasPrefix("第一部分") || text.contains("。") || lines.count == 6 { break }
      lines.append(text)
    }
    title = lines.joined()
    year = lines.lazy.compactMap { Text.year(in: $0) }.first
    kind = Self.kind(title)
    beginning = String((lines.first ?? "").prefix(40))
    let name = lines.lazy.map { line in
      var line = line[...]
      if let year = Text.year(in: String(line)), let range = Text.range(of: "\(year)年", in: line) {
        line = line[..<range.lowerBound]
      }
      return String(line)
    }.first { $0.count >= 3 && Divisions.region(in: $0) != nil }
    department = name
  }

  static func kind(_ text: String) -> DisclosureKind? {
    let isFinal = text.contains("决算")
    let isBudget = text.contains("预算")
    return isFinal == isBudget ? nil : isFinal ? .finalAccounts : .budget
  }
}
