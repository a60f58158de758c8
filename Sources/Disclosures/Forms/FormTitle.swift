import BudgetModel

/// What the lines over a performance form say of it.
struct FormTitle {
  /// The title; empty where there is none.
  private(set) var text = ""
  /// The fiscal year.
  private(set) var year: Int?
  /// The unit of its amounts.
  private(set) var unit: MoneyUnit?
  /// The department or unit named there.
  private(set) var department: String?
  /// Who publishes, as a title says: 某省某厅2024年度….
  private(set) var publisher: String?
  /// Who carries the project out, and who is responsible, as lines over the form say.
  private(set) var unitName: String?
  private(set) var authority: String?
  /// Who filled the form in.
  private(set) var reporter: String?
  /// The overall target in words.
  private(set) var goal: String?
  /// The score and grade named there.
  private(set) var result = ResultSentence("")

  /// The project that a line of its own names: 项目名称：某项目.
  private var named = ""

  /// The project that the report is about in which the form stands; empty where there is none.
  private var report = ""

  /// Reads the lines before a form, the nearest last.
  /// - Parameter report: the project of the report that the form stands in.
  init(_ lines: [Part.Line], report: String) {
    self.report = report
    for line in lines.suffix(6).reversed() {
      let text = Text.squeezed(line.text)
      if readGoal(text) { continue }
      if text.contains("。") || text.count > 80 { break }
      add(line.text)
    }
  }

  /// Reads a title that stands inside the rows.
  init(_ text: String) { add(text) }

  /// Reads one more line, that stands inside the rows.
  mutating func read(_ line: String) {
    if Text.squeezed(line).count <= 80, !line.contains("。") { add(line) }
  }

  /// Reads the overall target in a line of its own: 年度绩效目标：….
  private mutating func readGoal(_ line: String) -> Bool {
    guard let colon = line.firstIndex(where: { "：:".contains($0) }), line.count <= 400,
      GoalWords.kind(String(line[..<colon])) == .annual
    else { return false }
    let own = String(line[line.index(after: colon)...])
    if !own.isEmpty { goal = goal ?? own }
    return true
  }

  private mutating func add(_ line: String) {
    let labelled = LabelledLine(line)
    unit = unit ?? labelled.unit
    let line = Text.squeezed(line)
    if text.isEmpty, result.isEmpty { result = ResultSentence(line) }
    for pair in labelled.pairs where !pair.value.isEmpty {
      let value = pair.value
      switch pair.label {
      case .score, .grade: result.add(ResultSentence(pair.word + "：" + value))
      case .department: department = department ?? Heading.withoutRemark(DepartmentCode.stripped(value))
      case .project: if named.isEmpty { named = value }
      case .reporter: reporter = reporter ?? DepartmentCode.stripped(value)
      case .unit: unitName = unitName ?? DepartmentCode.stripped(value)
      case .authority: authority = authority ?? DepartmentCode.stripped(value)
      default: break
      }
    }
    year = year ?? labelled.year
    publisher = publisher ?? Cover.organisation(in: line) ?? Cover.department(in: line)
    if text.isEmpty, Self.isTitle(line) { text = line }
  }

  /// Whether a line is the title of a form.
  static func isTitle(_ line: String) -> Bool {
    (line.contains("绩效") || line.contains("自评")) && (line.hasSuffix("表") || line.contains("表（") || line.contains("表("))
  }

  /// Whether the form goes on from the table before: 项目支出绩效自评表（续）.
  var isContinued: Bool { Text.contains(text, any: ["（续", "(续", "续表"]) }

  /// Whether the form is of the whole department.
  var isOverall: Bool { text.contains("整体") }

  /// The project the title names: what stands before 项目绩效目标表 and the like; empty where that is no name.
  var project: String {
    guard !isOverall else { return "" }
    if !named.isEmpty { return named }
    let own = titled
    return own.isEmpty ? report : own
  }

  /// The project the title names; empty where it names none.
  private var titled: String {
    for mark in ["项目支出绩效", "项目绩效", "支出绩效", "绩效目标", "绩效自评", "绩效指标", "绩效评价"] {
      guard let range = Text.range(of: mark, in: text) else { continue }
      return Self.name(String(text[..<range.lowerBound]))
    }
    return ""
  }

  /// A name without numbering and year; empty where it is of all projects alike.
  static func name(_ words: String) -> String {
    var name = words
    for mark in ["：", ":"] { if let rest = Text.after([mark], in: name), name.hasPrefix("附") { name = rest } }
    name = Numbering.stripped(name)
    if let year = Text.year(in: name), let range = Text.range(of: "\(year)年", in: name),
      range.lowerBound == name.startIndex
    {
      name = String(name[range.upperBound...].drop { $0 == "度" })
    }
    // “城镇某改造” is called by what stands in quotation marks.
    if let first = name.first, "“\"".contains(first),
      let close = name.dropFirst().firstIndex(where: { "”\"".contains($0) }), name.index(after: close) == name.endIndex
    {
      name = String(name[..<close].dropFirst())
    }
    // 某县某局2024年度某项目: who publishes and the year.
    if let (before, after) = Text.parts(aroundYearIn: name), BodyName.isEnded(String(before)), after.count >= 3 {
      name = String(after)
    }
    // 预算部门(单位) is as general as 预算部门.
    let words = Phrase.plain(name)
    let isGeneral =
      ["部门", "预算", "市级", "省级", "县级", "区级", "年度", "单位", "财政", "附件", "附表"].contains { words.hasSuffix($0) }
      || ["项目", "政策和项目", "一级项目", "其他一级项目", "二级项目", "专项资金", "重点项目"].contains(name)
    return isGeneral || name.contains("部门项目") || name.count < 3 ? "" : name
  }
}
