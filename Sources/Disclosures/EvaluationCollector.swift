import BudgetModel

/// Goes through a document's parts and reads every self-evaluation report; forms whose report says the same are skipped.
struct EvaluationCollector {
  private(set) var reports: [EvaluationReport] = []
  private(set) var unread: [UnreadPart] = []
  private(set) var doubts: [Doubt] = []
  private(set) var cells = NumericCells()
  private var forms: [(name: String, rows: Part.Rows, part: Int)] = []

  /// Reads the reports.
  /// - Parameter read: the forms read already; those whose report says the same are taken out.
  init(_ parts: [Part], _ read: inout FormCollector) {
    var isInReport = false
    var open: EvaluationReport?
    var formTitle: Part.Line?
    for (index, part) in parts.enumerated() {
      switch part {
      case .line(let line):
        let text = Text.squeezed(line.text)
        if text.count < 60, text.hasSuffix("绩效自评表") { formTitle = line }
        if text.count < 60, text.contains("自评"), text.hasSuffix("报告") {
          if let title = formTitle {
            doubts.append(Doubt(reason: .titleOnly, place: Text.squeezed(title.text), line: title.line))
          }
          formTitle = nil
          isInReport = true
        } else if isInReport, let name = Text.after(["项目名称：", "项目名称:"], in: text), text.hasPrefix("项目名称") {
          close(&open)
          open = EvaluationReport(name: Self.whole(name, after: index, in: parts), line: line)
        } else if let value = Text.after(["项目单位：", "项目单位:"], in: text), text.hasPrefix("项目单位") {
          open?.unit = DepartmentCode.stripped(value)
        } else {
          open?.readResult(text)
        }
      case .rows(let rows):
        switch PartKind(rows) {
        case .reportFunds where open != nil && read.found[index] == nil: open?.readFunds(rows)
        case .reportIndicators where open != nil && read.found[index] == nil: open?.readIndicators(rows)
        case .evaluationForm:
          formTitle = nil
          close(&open)
          isInReport = false
          forms.append((Self.name(of: rows), rows, index))
        case .reportFunds, .reportIndicators:
          if read.found[index] == nil { skip(rows, reason: .unknownTable, name: rows.cells.first ?? "") }
        case .contents, .table, .targetForm: break
        }
      }
    }
    close(&open)
    for form in forms {
      let report = reports.firstIndex { $0.hasFunds && Self.isSame($0.name, form.name) }
      if let report, reports[report].name != form.name { reports[report].formName = form.name }
      if report != nil {
        read.remove(part: form.part)
        skip(form.rows, reason: .supersededByReport, name: form.name)
      } else if read.found[form.part] == nil {
        skip(form.rows, reason: .unknownTable, name: form.name)
      }
    }
  }

  private mutating func close(_ open: inout EvaluationReport?) {
    guard let report = open else { return }
    reports.append(report)
    cells += report.cells
    unread += report.unread
    open = nil
  }

  private mutating func skip(_ rows: Part.Rows, reason: UnreadPart.Reason, name: String) {
    cells.total += rows.numericCells
    cells.unread += rows.numericCells
    unread.append(UnreadPart(reason: reason, name: name, line: rows.line, numericCells: rows.numericCells))
  }

  /// A name with what was wrapped onto the very next line.
  private static func whole(_ name: String, after index: Int, in parts: [Part]) -> String {
    guard index + 1 < parts.count, case .line(let line) = parts[index], case .line(let next) = parts[index + 1],
      next.line == line.line + 1, next.text.count <= 16, !next.text.contains("："), !next.text.contains(":")
    else { return name }
    return name + Text.squeezed(next.text)
  }

  private static func name(of rows: Part.Rows) -> String {
    let row = rows.rows.first { Text.squeezed($0.cells.first ?? "") == "项目名称" }
    return Text.unwrapped(row?.cells.dropFirst().first { !$0.isEmpty } ?? "")
  }

  /// Whether two names are one project's: equal, or one is the other with a few characters left out.
  private static func isSame(_ left: String, _ right: String) -> Bool {
    let (long, short) = left.count >= right.count ? (left, right) : (right, left)
    var rest = long[...]
    for character in short {
      guard let place = rest.firstIndex(of: character) else { return false }
      rest = rest[rest.index(after: place)...]
    }
    return !short.isEmpty && long.count - short.count <= 4
  }
}
