import BudgetModel
import Documents

/// Goes through a document's parts and reads every performance form: tables with a heading over their columns, lists of
/// results, and the tables and sentences of reports.
struct FormCollector {
  /// What was found among rows.
  enum Found {
    /// Forms, or the rest of one.
    case forms
    /// A table that lists all projects: an official table as well.
    case list
    /// A form left blank.
    case blank
  }

  /// The forms, in the document's order.
  private(set) var forms: [PerformanceForm] = []
  /// What was found, by the place of the part.
  private(set) var found: [Int: Found] = [:]
  /// How many numbers of a list were taken, by the place of the part.
  private(set) var taken: [Int: Int] = [:]
  /// How many tables list projects.
  var lists: Int { found.values.count { $0 == .list } }
  private(set) var unread: [UnreadPart] = []
  private(set) var doubts: [Doubt] = []
  private(set) var cells = NumericCells()
  private var reader = FormReader()
  private var before: [Part.Line] = []
  /// The project the last title of a report names.
  private var report = ""
  private var hasReports = false
  /// The title of a form that has not come yet.
  private var formTitle: Part.Line?
  /// How many more lines below a form may tell of its result.
  private var linesLeft = 0

  init(_ parts: [Part]) {
    for (index, part) in parts.enumerated() {
      switch part {
      case .line(let line): read(line, at: index, in: parts)
      case .rows(let rows): read(rows, part: index)
      }
    }
    reader.close()
    taken.merge(reader.taken) { $0 + $1 }
    let all = reader.forms
    for form in all {
      if !form.saysNothing {
        forms.append(form)
      } else if !form.isReport, !all.contains(where: { $0.part == form.part && !$0.saysNothing }) {
        found[form.part] = .blank
      }
    }
    supersede()
    forms += Overview(parts).forms
    forms += ProseResults(parts).forms
  }

  private mutating func read(_ line: Part.Line, at index: Int, in parts: [Part]) {
    let text = Text.squeezed(line.text)
    if text.count < 60, text.hasSuffix("绩效自评表") { formTitle = line }
    if text.count < 60, Text.contains(text, any: ["绩效", "自评"]), text.hasSuffix("报告") {
      beginReport(text, line, part: index)
    } else if hasReports, text.hasPrefix("项目名称：") || text.hasPrefix("项目名称:") {
      let name = Self.whole(String(text.dropFirst(5)), after: index, in: parts)
      reader.beginReport(name, title: FormTitle(before, report: name), line: line, part: index)
      linesLeft = 200
    } else if reader.open?.isReport ?? false {
      reader.addLine(line)
    }
    // A numbered heading below a form begins the next.
    let isNumbered = text.count <= 40 && !text.contains("：") && Numbering.stripped(text) != text
    if isNumbered, !(reader.open?.isReport ?? false) { linesLeft = 0 }
    if FormTitle.isTitle(text) || text.hasPrefix("第") && text.contains("部分") { linesLeft = 0 }
    if linesLeft > 0 {
      linesLeft -= 1
      if reader.mayBeAbout(text) { reader.add(ResultSentence(text)) }
    }
    before.append(line)
  }

  /// Begins a report, whose title may name its project.
  private mutating func beginReport(_ text: String, _ line: Part.Line, part: Int) {
    if text.contains("自评") {
      hasReports = true
      if let title = formTitle {
        doubts.append(Doubt(reason: .titleOnly, place: Text.squeezed(title.text), line: title.line))
      }
      formTitle = nil
    }
    // The title may be set in two lines.
    let isRest = text.hasPrefix("绩效") || text.hasPrefix("支出绩效")
    let isOfProject = text.hasPrefix("项目绩效") || text.hasPrefix("项目支出绩效")
    let above = before.last.map { Text.squeezed($0.text) }.flatMap { line in
      isRest || isOfProject && Text.year(in: line) != nil ? line : nil
    }
    let title = FormTitle((above ?? "") + text + "表")
    report = title.project
    if text.contains("自评"), !report.isEmpty {
      reader.beginReport(report, title: title, line: line, part: part)
      linesLeft = 200
    }
  }

  private mutating func read(_ published: Part.Rows, part: Int) {
    let rows = TickedColumns.resolved(published)
    // The title that stands in a sheet's grid, with the year and who fills in, over the unit of money.
    if rows.rows.count <= 4, rows.rows.allSatisfy(Self.isOfTitle) {
      for row in rows.rows {
        let text = row.cells.filter { !$0.isEmpty }.joined(separator: " ")
        before.append(Part.Line(text: text, line: row.line, page: row.page ?? rows.page))
      }
      return
    }
    let title = FormTitle(before, report: report)
    before = []
    if ContentsList.isContents(rows) { return }
    if hasReports, DimensionPoints.isTable(rows) {
      found[part] = .forms
      cells.total += rows.numericCells
      cells.stamps += rows.numericCells
      return
    }
    var form = FormRows(rows)
    if reader.accepts(&form, title: title) {
      formTitle = nil
      reader.read(&form, title: title, part: part)
      found[part] = form.columns?.isList ?? false ? .list : .forms
      linesLeft = reader.open?.isReport ?? false ? 200 : 8
    } else if reader.open.map({ !$0.isReport }) ?? true || reader.hasIndicators {
      reader.close()
      linesLeft = 0
      guard let list = ResultList(rows, title: title, part: part) else { return }
      forms += list.forms
      found[part] = .list
      taken[part] = list.taken
    }
  }

  /// Whether a row stands over a table: one cell, or particulars beside each other.
  private static func isOfTitle(_ row: Grid.Row) -> Bool {
    let filled = row.cells.filter { !$0.isEmpty }
    return filled.count == 1 && (4...60).contains(filled[0].count) && !Text.isNumber(filled[0])
      || InnerHeading.isHeading(row)
  }

  /// Forms whose report says the same in cleaner tables are left out.
  private mutating func supersede() {
    var kept: [PerformanceForm] = []
    var completed: Set<Int> = []
    for form in forms {
      let report = forms.firstIndex { report in
        report.isReport && !report.funds.isEmpty
          && (Self.isSame(report.name, form.name, lacking: 4)
            || Self.spentTheSame(report, form) && Self.isSame(report.name, form.name, lacking: 12))
      }
      guard let report, !form.isReport, form.evaluation != nil, !form.isSummary else {
        kept.append(form)
        continue
      }
      // A report in words completes the form beside it.
      if forms[report].indicators.isEmpty, !form.indicators.isEmpty {
        completed.insert(forms[report].line)
        kept.append(form)
        continue
      }
      if forms[report].name != form.name { forms[report].formName = form.name }
      let numbers = form.cells.total
      cells.total += numbers
      cells.unread += numbers
      unread.append(
        UnreadPart(reason: .supersededByReport, name: form.name, line: form.line, numericCells: numbers))
    }
    for index in kept.indices where kept[index].isReport {
      kept[index].isSummary = completed.contains(kept[index].line)
      kept[index].formName = forms.first { $0.isReport && $0.line == kept[index].line }?.formName
    }
    forms = kept
  }

  /// A name with what was wrapped onto the very next line.
  private static func whole(_ name: String, after index: Int, in parts: [Part]) -> String {
    guard index + 1 < parts.count, case .line(let line) = parts[index], case .line(let next) = parts[index + 1],
      next.line == line.line + 1, next.text.count <= 16, !next.text.contains("："), !next.text.contains(":")
    else { return name }
    return name + Text.squeezed(next.text)
  }

  /// Whether two names are one project's: equal, or one is the other with a few characters left out.
  private static func isSame(_ left: String, _ right: String, lacking most: Int) -> Bool {
    let (long, short) = left.count >= right.count ? (left, right) : (right, left)
    var rest = long[...]
    for character in short {
      guard let place = rest.firstIndex(of: character) else { return false }
      rest = rest[rest.index(after: place)...]
    }
    return !short.isEmpty && long.count - short.count <= most
  }

  /// Whether two say that the same was spent, as far as the coarser of the two is known.
  private static func spentTheSame(_ left: PerformanceForm, _ right: PerformanceForm) -> Bool {
    func spent(_ form: PerformanceForm) -> Amount? {
      form.funds.first { $0.measure == .executed && $0.origin == nil }?.figure?.amount
    }
    guard let left = spent(left), let right = spent(right) else { return false }
    return (left - right).fen.magnitude * 2 <= (left - right).resolution
  }
}
