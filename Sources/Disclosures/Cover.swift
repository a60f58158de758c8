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
      if text == "目录" || text.hasPrefix("第一部分") || text.contains("。") || Text.hasChineseNumber(text) || lines.count == 6
      {
        break
      }
      lines.append(text)
    }
    // The title ends with the line that names year and kind; what follows is a subtitle or a running head.
    let end = lines.firstIndex { Text.year(in: $0) != nil && Self.kind($0) != nil } ?? lines.count - 1
    title = lines.prefix(end + 1).joined()
    year = lines.lazy.compactMap { Text.year(in: $0) }.first
    kind = Self.kind(title)
    beginning = String((lines.first ?? "").prefix(40))
    // A name may be wrapped: the whole title is looked at last.
    department = (lines + [title]).lazy.compactMap { Self.department(in: $0) }.first
  }

  /// The department a line of the cover names; nil where it begins with no division of the country.
  static func department(in line: String) -> String? {
    var name = Text.after(["单位：", "单位:", "部门：", "部门:"], in: line) ?? line
    if let year = Text.year(in: name), let range = Text.range(of: "\(year)年", in: name) {
      let before = name[..<range.lowerBound]
      let after = name[range.upperBound...].drop { $0 == "度" }
      name = String(before.isEmpty ? after : before)
    }
    for end in ["部门预算", "部门决算", "单位预算", "单位决算", "预算", "决算"] {
      if let range = Text.range(of: end, in: name) { name = String(name[..<range.lowerBound]) }
    }
    guard name.count >= 4, let region = Divisions.region(in: name), region.name != name else { return nil }
    return Heading.withoutRemark(name)
  }

  static func kind(_ text: String) -> DisclosureKind? {
    let isFinal = text.contains("决算")
    let isBudget = text.contains("预算")
    return isFinal == isBudget ? nil : isFinal ? .finalAccounts : .budget
  }
}
