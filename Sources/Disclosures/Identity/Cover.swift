import BudgetModel

/// The lines a document begins with, before its contents.
struct Cover {
  let title: String
  let year: Int?
  let kind: DisclosureKind?
  /// What its title says of the kind where that may be only whose projects a self-evaluation is of: 2024年度市级预算支出绩效自评表.
  let supposedKind: DisclosureKind?
  /// Whether it is the title of a self-evaluation, on one line or two.
  let isOfResults: Bool
  let department: String?
  /// What it calls who publishes, where it begins with no known place.
  let organisation: String?
  /// The first line, for messages.
  let beginning: String

  init(_ parts: [Part]) {
    var lines: [String] = []
    var printed: [String] = []
    for part in parts {
      guard case .line(let line) = part else { break }
      let text = Text.squeezed(line.text)
      if text == "目录" || text.hasPrefix("第一部分") || text.contains("。") || Text.hasChineseNumber(text) || lines.count == 6
      {
        break
      }
      lines.append(text)
      printed.append(line.text)
    }
    // The title ends with the line that names year and kind; what follows is a subtitle or a running head.
    let named = lines.firstIndex { Text.year(in: $0) != nil && Self.kind($0) != nil }
    let results = (named.map { $0...$0 } ?? 0...max(0, lines.count - 1)).lazy
      .compactMap { Self.titleOfResults(at: $0, in: lines) }.first
    let end = named.map { max($0, results?.last ?? 0) } ?? lines.count - 1
    title = lines.prefix(end + 1).joined()
    year = lines.lazy.compactMap { Text.year(in: $0) ?? Self.bareYear(in: $0) }.first
    isOfResults = results != nil
    supposedKind = Self.kind(title) ?? named.flatMap { Self.kind(lines[$0]) }
    kind = isOfResults && supposedKind == .budget ? nil : supposedKind
    beginning = String((lines.first ?? "").prefix(40))
    let wrapped = zip(lines, lines.dropFirst()).map { $0 + $1 }
    let names =
      (printed + [title]).compactMap { Self.department(in: $0) }
      + wrapped.compactMap { Self.department(in: $0) }
    department = names.first.map { Self.whole($0, among: names, in: parts) }
    organisation =
      (lines.prefix(end + 1) + [title]).lazy.compactMap { Self.organisation(in: $0) }.first
      ?? Self.organisation(over: lines)
  }

  /// The lines of the title of a self-evaluation that begins at a place: it may go on in the next, and the first does not end as
  /// titles do. Nil where there is none.
  private static func titleOfResults(at index: Int, in lines: [String]) -> ClosedRange<Int>? {
    func isTitle(_ text: String) -> Bool {
      text.contains("自评") && !Text.contains(text, any: ["：", ":", "，"]) && Text.year(in: text) != nil
        && (FormTitle.isTitle(text) || text.hasSuffix("报告"))
    }
    guard lines.indices.contains(index) else { return nil }
    let own = lines[index]
    if isTitle(own) { return index...index }
    let isEnded = ["预算", "决算", "公开", "表", "报告", "说明", "书"].contains { own.hasSuffix($0) }
    guard !isEnded, index + 1 < lines.count, Text.year(in: lines[index + 1]) == nil, isTitle(own + lines[index + 1])
    else { return nil }
    return index...(index + 1)
  }

  /// A name that may be wrapped on the cover: the longer one the whole title gives, where the document goes on to say it.
  private static func whole(_ name: String, among names: [String], in parts: [Part]) -> String {
    let longer = names.filter { $0.hasPrefix(name) && $0.count > name.count && BodyName.isEnded($0) }
    guard !longer.isEmpty else { return name }
    let texts = parts.flatMap { part -> [String] in
      switch part {
      case .line(let line): [Text.squeezed(line.text)]
      case .rows(let rows): rows.cells.map { Text.squeezed($0) }
      }
    }
    func count(_ name: String) -> Int { texts.count { $0.contains(name) } }
    return longer.first { count($0) * 2 >= count(name) && count($0) > 0 } ?? name
  }

  /// The year of a title without 年: 2026部门预算情况的说明.
  private static func bareYear(in line: String) -> Int? {
    let digits = line.drop { !("0"..."9").contains($0) }.prefix { ("0"..."9").contains($0) }
    guard digits.utf8.count == 4, digits.hasPrefix("20"), let start = Text.range(of: String(digits), in: line) else {
      return nil
    }
    let rest = line[start.upperBound...]
    return ["部门", "单位", "预算", "决算"].contains { rest.hasPrefix($0) } ? Int(digits) : nil
  }

  /// The department a line of the cover names; nil where it begins with no division of the country.
  static func department(in line: String) -> String? {
    let name = name(in: line)
    guard name.count >= 4, let region = Divisions.region(in: name), region.name != name, !FormTitle.isTitle(name) else {
      return nil
    }
    return Heading.withoutRemark(name)
  }

  /// What a line calls who publishes, where it says for which year and ends as the names of public bodies do: 某新区管委会 begins
  /// with no division of the country.
  static func organisation(in line: String) -> String? {
    guard Text.year(in: line) != nil || line.contains("预算") || line.contains("决算") else { return nil }
    let name = Heading.withoutRemark(name(in: line))
    guard (3...30).contains(name.count), BodyName.isEnded(name),
      name.allSatisfy({ $0.isLetter || "（）()“”".contains($0) })
    else { return nil }
    return name
  }

  /// The name of a public body that stands alone over the title of a report or a form, and its year.
  private static func organisation(over lines: [String]) -> String? {
    guard let name = lines.first, (4...20).contains(name.count), BodyName.isEnded(name), name.allSatisfy(\.isLetter),
      let next = lines.dropFirst().first, Text.contains(next, any: ["绩效", "自评", "预算", "决算"])
    else { return nil }
    return name
  }

  /// The name in a line, without the label before it, the year, and what the line says it publishes.
  private static func name(in line: String) -> String {
    var name = LabelledLine(line).body ?? Text.squeezed(line)
    if let (before, after) = Text.parts(aroundYearIn: name) {
      // 某县2025年某局: the year may stand between the place and the office.
      let isPlace = Divisions.region(in: String(before)).map { $0.name == before } ?? false
      name = isPlace ? String(before + after) : String(before.isEmpty ? after : before)
    }
    for end in ["部门预算", "部门决算", "单位预算", "单位决算", "预算", "决算"] {
      if let range = Text.range(of: end, in: name) { name = String(name[..<range.lowerBound]) }
    }
    // 某区2026年区级部门预算 names a region, and who publishes stands below.
    if name.hasSuffix("级"), let level = name.dropLast().last, "省市州盟区县旗镇乡".contains(level) { name.removeLast(2) }
    for end in ["关于", "（部门）", "(部门)", "部门"] where name.hasSuffix(end) { name = String(name.dropLast(end.count)) }
    return name
  }

  static func kind(_ text: String) -> DisclosureKind? {
    // 单位预算项目支出绩效自评表 is of no budget.
    let words = text.contains("绩效") ? text.replacing("预算项目", with: "").replacing("预算绩效", with: "") : text
    let isFinal = words.contains("决算")
    let isBudget = words.contains("预算")
    return isFinal == isBudget ? nil : isFinal ? .finalAccounts : .budget
  }
}
