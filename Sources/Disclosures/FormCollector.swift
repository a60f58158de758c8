import BudgetModel

/// Goes through a document's parts and reads every performance form that has a heading over its columns.
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
  private(set) var forms: [PerformanceForm]
  /// What was found, by the place of the part.
  private(set) var found: [Int: Found] = [:]
  /// How many numbers of a list were taken, by the place of the part.
  private(set) var taken: [Int: Int] = [:]

  init(_ parts: [Part]) {
    var reader = FormReader()
    var before: [Part.Line] = []
    var report = ""
    var isInReport = false
    var hasReports = false
    for (index, part) in parts.enumerated() {
      switch part {
      case .line(let line):
        let text = Text.squeezed(line.text)
        if text.count < 60, text.contains("绩效"), text.hasSuffix("报告") {
          // The title may be set in two lines.
          let above = text.hasPrefix("绩效") || text.hasPrefix("支出绩效") ? before.last.map { Text.squeezed($0.text) } : nil
          report = FormTitle((above ?? "") + text + "表").project
          isInReport = text.contains("自评")
          hasReports = hasReports || isInReport
        }
        if hasReports, text.hasPrefix("项目名称：") { isInReport = true }
        before.append(line)
      case .rows(let rows):
        let isOfReport = isInReport && rows.rows.first?.cells.contains("一级指标") ?? false
        if !isOfReport, !ContentsList.isContents(rows), reader.accepts(rows) {
          reader.read(rows, title: FormTitle(before, report: report), part: index)
          found[index] = FormReader.isList(rows) ? .list : .forms
          isInReport = false
        } else {
          reader.close()
        }
        before = []
      }
    }
    reader.close()
    taken = reader.taken
    forms = []
    for form in reader.forms {
      if !form.saysNothing {
        forms.append(form)
      } else if !reader.forms.contains(where: { $0.part == form.part && !$0.saysNothing }) {
        found[form.part] = .blank
      }
    }
  }

  /// Takes out the forms that begin in a part.
  mutating func remove(part: Int) { forms.removeAll { $0.part == part } }
}
