import BudgetModel

/// Reads the paragraphs 项目绩效自评综述 of the prose: score, money and what became of a project, in sentences.
struct Overview {
  private(set) var forms: [PerformanceForm] = []

  init(_ parts: [Part]) {
    var text = ""
    var places: [(start: Int, line: Part.Line)] = []
    for part in parts {
      if case .line(let line) = part {
        places.append((text.utf8.count, line))
        // A line that is a sentence or a heading of its own ends what stands before it.
        let own = Text.squeezed(line.text)
        text += own
        if own.last.map({ "。：:；".contains($0) }) ?? true || own.count < 16 { text += "\n" }
      } else if !text.hasSuffix("\u{0}") {
        text += "\u{0}"
      }
    }
    if let (result, start) = Self.whole(text), let line = places.last(where: { $0.start <= start })?.line,
      let form = Self.form("部门整体", result, line)
    {
      forms.append(form)
    }
    guard text.contains("自评综述") else { return }
    let pieces = Self.pieces(text)
    for (name, body, start) in pieces {
      let line = places.last { $0.start <= start }?.line
      let own = Self.isGeneral(name) ? Self.subject(of: body) ?? name : name
      guard let line, let form = Self.form(own, body, line) else { continue }
      forms.append(form)
    }
  }

  /// The names before 项目绩效自评综述 with what stands behind it, up to the next.
  private static func pieces(_ text: String) -> [(name: String, body: String, start: Int)] {
    var pieces: [(name: String, body: String, start: Int)] = []
    var rest = text[...]
    while let range = Text.range(of: "自评综述", in: rest) {
      let before = rest[..<range.lowerBound]
      let head = before.reversed().prefix { !"。；;\n\u{0}：:".contains($0) }.reversed()
      let after = rest[range.upperBound...]
      let end = Text.range(of: "自评综述", in: after)?.lowerBound ?? after.endIndex
      var body = after[..<end].prefix { $0 != "\u{0}" }
      // The number and name of the next stand behind the last sentence.
      if end < after.endIndex, let stop = body.lastIndex(where: { "。；\n".contains($0) }) { body = body[...stop] }
      let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      pieces.append((name(String(head)), String(body.filter { $0 != "\n" }), start))
      rest = after
    }
    return pieces
  }

  /// Whether what stands before 自评综述 names no project: 项目绩效自评综述.
  static func isGeneral(_ name: String) -> Bool {
    ["", "项目", "部门", "单位", "预算项目", "部门项目", "部门预算项目", "支出", "项目支出"].contains(name)
  }

  /// The project that a sentence gives points to: 根据年初设定的绩效目标，某项目自评得分为91.2分.
  private static func subject(of body: String) -> String? {
    guard let points = ResultWords.totals.lazy.compactMap({ Text.range(of: $0, in: body) }).first else { return nil }
    let before = body[..<points.lowerBound]
    let own = before.lastIndex { "。；，,：:".contains($0) }.map { before[before.index(after: $0)...] } ?? before
    let name = name(String(own))
    return isGeneral(name) || ["该", "本", "此"].contains { name.hasPrefix($0) } ? nil : name
  }

  /// The sentence that gives points to the whole department without a heading of its own, and where it begins.
  private static func whole(_ text: String) -> (String, Int)? {
    var rest = text[...]
    while let range = Text.range(of: "整体", in: rest) {
      let sentence = rest[range.lowerBound...].prefix { !"。；\n\u{0}".contains($0) }
      rest = rest[range.upperBound...]
      let own = sentence.prefix { !"，,".contains($0) }
      guard !own.contains("综述"), ResultWords.totals.contains(where: { own.contains($0) }),
        ResultSentence(String(own)).total != nil
      else { continue }
      return (String(sentence), text.utf8.distance(from: text.startIndex, to: range.lowerBound))
    }
    return nil
  }

  /// `1.“社区矫正中心建设”项目绩效` without number, quotation marks and what follows the name.
  static func name(_ head: String) -> String {
    var name = Numbering.stripped(head)
    if let open = name.firstIndex(where: { "“\"《".contains($0) }),
      let close = name[name.index(after: open)...].lastIndex(where: { "”\"》".contains($0) })
    {
      let quoted = String(name[name.index(after: open)..<close])
      if quoted.count >= 2 { return quoted }
    }
    for end in ["绩效", "支出", "项目", "整体", "部门"] where name.hasSuffix(end) {
      name = String(name.dropLast(end.count))
      if end == "项目" { break }
    }
    return name.filter { !"“”\"《》".contains($0) }
  }

  static func form(_ name: String, _ body: String, _ line: Part.Line) -> PerformanceForm? {
    guard (2...60).contains(name.count) else { return nil }
    var form = PerformanceForm(line: line.line, page: line.page)
    form.name = name
    form.isSummary = true
    form.isOverall = name.contains("整体")
    var result = SelfEvaluation(source: Source(.evaluation(project: name, table: 3, row: 1), page: line.page))
    let first = body.prefix(400)
    result.add(ResultSentence(String(first)))
    let stated = StatedFunds(String(first), line: line.line)
    form.funds = stated.funds
    result.rate = stated.rate
    result.outcome = section(of: body, after: ["目标完成情况：", "绩效目标完成情况：", "主要产出和效果：", "主要产出和效益："])
    result.problems = section(of: body, after: ["主要问题及原因：", "存在的问题及原因：", "主要问题：", "存在的问题：", "存在问题："])
    result.nextSteps = section(of: body, after: ["下一步改进措施：", "改进措施：", "下一步工作措施：", "下一步措施："])
    guard result.total != nil || result.rate != nil || form.funds.contains(where: { $0.figure != nil }) else {
      return nil
    }
    form.evaluation = result
    form.settleNames()
    return form
  }

  /// What stands behind one of some marks, up to the next of all the marks.
  private static func section(of body: String, after marks: [String]) -> String? {
    guard let rest = Text.after(marks, in: body) else { return nil }
    let ends = ["发现的", "存在的", "存在问题", "主要问题", "下一步", "改进措施"]
    var end = rest.endIndex
    for mark in ends {
      if let range = Text.range(of: mark, in: rest), range.lowerBound > rest.startIndex, range.lowerBound < end {
        end = range.lowerBound
      }
    }
    let text = String(rest[..<end].prefix(600))
    return text.isEmpty ? nil : text
  }
}
