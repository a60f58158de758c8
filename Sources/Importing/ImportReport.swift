import Browser
import BudgetModel
import Disclosures
import Reconciliation
import TextEncodings

/// What came of reading one file: what it is, what was read, what was not.
public struct ImportReport {
  /// The file.
  public let read: ReadFile
  /// Where it was written; nil for a trial.
  public let destination: String?
  /// A package that is there already and that a trial without --replace would not replace.
  public let refusedBy: String?
  /// What is to be known of what was kept: what it has too much of for a search.
  public let notes: [String]
  let language: Language

  /// The file's name as it may be shown.
  public var file: String { FileName.shown(read.file) }
  /// What was read out of it.
  public var reading: Reading { read.reading }
  /// How the sums inside its tables came out.
  public var equations: Tally { read.sums.tally }

  /// A line of the report, and the place it speaks of, as files of corrections name it; nil where none is known.
  struct Line {
    let text: String
    var place: String?
  }

  /// The report as the browser shows it.
  public var shown: ImportedDocument {
    ImportedDocument(
      file: file, disclosure: reading.disclosure.id, lines: report.map { .init(text: $0.text, place: $0.place) })
  }

  /// The report as lines.
  public var lines: [String] { [file] + report.map { "  " + $0.text } }

  /// What is said of the file, line by line.
  var report: [Line] {
    let disclosure = reading.disclosure
    let kind = disclosure.kind == .budget ? language.pick("预算", "budget") : language.pick("决算", "final accounts")
    var lines = [
      Line(text: "\(disclosure.department.name) \(disclosure.year) \(kind)  \(disclosure.id)"),
      Line(text: counts(disclosure)), Line(text: EquationText.share(equations, language)),
    ]
    lines += EquationText.failures(read.sums, language).map { Line(text: "≠ " + $0.text, place: $0.place) }
    lines += EquationText.unjudged(read.sums, language).map { Line(text: "? " + $0) }
    lines += disclosure.tables.compactMap { table in
      guard let remark = table.verdict?.remark(language) else { return nil }
      let at = table.page.map { language.pick("第\($0)页 ", "page \($0): ") } ?? ""
      return Line(text: "? \(at)\(table.label ?? "")《\(table.title)》 \(remark)", place: "table/\(table.number)")
    }
    lines += reading.corrections.map {
      Line(
        text: language.pick("更正 ", "corrected ")
          + "\(DocumentPlace.text($0.place, language)): \($0.read) → \($0.value)", place: $0.place)
    }
    lines += reading.unusedCorrections.map {
      Line(
        text: language.pick("! 未用上的更正 ", "! unused correction ")
          + "\(DocumentPlace.text($0.place, language)): \($0.read)", place: $0.place)
    }
    lines += reading.doubts.map {
      Line(
        text: language.pick("? 存疑 ", "? doubtful, ") + place($0.line) + language.pick(" ", ": ")
          + DocumentPlace.text($0.place, language) + language.pick("：", ": ") + $0.reason.text(language),
        place: $0.place)
    }
    lines += reading.unread.map { part in
      Line(
        text: language.pick("- 未读 ", "- not read, ") + place(part.line) + language.pick(" ", ": ") + part.name
          + language.pick("（\(part.numericCells) 个数）：", " (\(part.numericCells) numbers): ")
          + part.reason.text(language))
    }
    let recognized = read.document.recognizedPages
    if !recognized.isEmpty {
      let list = recognized.map(String.init).joined(separator: language.pick("、", ", "))
      lines.append(
        Line(
          text: language.pick(
            "? 存疑 第\(list)页 是扫描图像，文字由 OCR 识别；请对照原文",
            "? doubtful, page \(list): scanned pictures, read by OCR; compare the original")))
    }
    lines += read.document.scannedPages.map { page in
      Line(
        text: language.pick("- 未读 第\(page)页 扫描图像，没有文字", "- not read, page \(page): a scanned picture without text"))
    }
    lines += uncomputed.map { Line(text: $0) }
    lines.append(
      Line(
        text: destination.map { language.pick("已写入 ", "written to ") + $0 }
          ?? language.pick("试读，未写入", "trial run: nothing written")))
    if let refusedBy {
      lines.append(
        Line(
          text: language.pick(
            "! \(refusedBy) 已存在；不加 --replace 将不予导入",
            "! \(refusedBy) is there already; without --replace it would be refused")))
    }
    return lines
  }

  /// The cells whose formulas nobody computed, the first few by name.
  private var uncomputed: [String] {
    let cells = read.document.uncomputedCells
    guard !cells.isEmpty else { return [] }
    let shown = cells.prefix(5).joined(separator: language.pick("、", ", ")) + (cells.count > 5 ? "…" : "")
    return [
      language.pick(
        "- 未读 \(cells.count) 个公式没有算出的值（\(shown)）；请用表格软件打开、保存后再导入",
        "- not read: \(cells.count) formulas whose values the file does not hold (\(shown)); save it in a spreadsheet program, and import it again"
      )
    ]
  }

  /// Whether anything that should have been read was not.
  public var hasUnread: Bool {
    reading.unread.contains { $0.reason != .supersededByReport } || !reading.unusedCorrections.isEmpty
      || !read.document.scannedPages.isEmpty || !read.document.uncomputedCells.isEmpty
      || reading.doubts.contains { $0.reason == .cellNoNumber }
  }

  /// Where a line of the document stands: its page, where it has pages, or else the line.
  private func place(_ line: Int) -> String {
    if let page = read.page(ofLine: line) { return language.pick("第\(page)页", "page \(page)") }
    return language.pick("第\(line)行", "line \(line)")
  }

  private func counts(_ disclosure: Disclosure) -> String {
    let (rows, amounts) = (read.rows, read.amounts)
    let present = disclosure.tables.count + read.unreadTables
    let empty = disclosure.tables.count { $0.isEmpty }
    let indicators = read.indicators
    let forms = disclosure.projects.count { $0.hasTargetForm }
    let evaluations = disclosure.projects.count { $0.evaluation != nil }
    return language.pick(
      "\(disclosure.tables.count)/\(present) 张表 (\(empty) 张空表), \(rows) 行, \(amounts) 个数; \(disclosure.projects.count) 个项目, \(forms) 张目标表, \(evaluations) 份自评, \(indicators) 个指标; 正文 \(disclosure.claims.count) 个数, \(disclosure.facts.count) 项事实",
      "\(disclosure.tables.count)/\(present) \(present == 1 ? "table" : "tables") (\(empty) empty), \(rows.counted("row")), \(amounts.counted("figure")); "
        + "\(disclosure.projects.count.counted("project")), \(forms.counted("target form")), \(evaluations.counted("self-evaluation")), "
        + "\(indicators.counted("indicator")); \(disclosure.claims.count.counted("figure")) in prose, "
        + "\(disclosure.facts.count.counted("fact"))"
    )
  }
}
