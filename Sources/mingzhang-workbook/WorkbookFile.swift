import CXLSXWriter

/// A workbook written by libxlsxwriter.
struct WorkbookFile {
  /// Something the library refused.
  struct Refusal: Error, CustomStringConvertible {
    let description: String
  }

  private let path: String
  private let folder: String

  /// - Parameters:
  ///   - path: where it is written.
  ///   - folder: where the library puts what it needs on the way.
  init(path: String, folder: String) {
    self.path = path
    self.folder = folder
  }

  /// Writes it.
  func write(_ workbook: Workbook) throws {
    try folder.withCString { folder in
      var options = lxw_workbook_options()
      options.tmpdir = UnsafeMutablePointer(mutating: folder)
      guard let book = workbook_new_opt(path, &options) else {
        throw Refusal(description: "no workbook could be begun")
      }
      let styles = Styles(book)
      var names: Set<String> = []
      for sheet in workbook.sheets {
        guard let page = workbook_add_worksheet(book, Self.name(sheet.name, &names)) else {
          throw Refusal(description: "the sheet \(sheet.name) could not be begun")
        }
        try Self.fill(page, sheet, styles)
      }
      let error = workbook_close(book)
      if error != LXW_NO_ERROR { throw Refusal(description: String(cString: lxw_strerror(error))) }
    }
  }

  private static func fill(_ page: UnsafeMutablePointer<lxw_worksheet>, _ sheet: Workbook.Sheet, _ styles: Styles)
    throws
  {
    for (column, width) in sheet.widths.enumerated() {
      worksheet_set_column(page, UInt16(column), UInt16(column), width, nil)
    }
    worksheet_set_landscape(page)
    worksheet_set_paper(page, 9)
    worksheet_fit_to_pages(page, 1, 0)
    if sheet.frozen > 0 {
      worksheet_freeze_panes(page, UInt32(sheet.frozen), 0)
      worksheet_repeat_rows(page, 0, UInt32(sheet.frozen - 1))
    }
    for range in sheet.merged ?? [] where range.count == 4 {
      let style = styles[sheet.rows[range[0]][range[1]].style]
      worksheet_merge_range(
        page, UInt32(range[0]), UInt16(range[1]), UInt32(range[2]), UInt16(range[3]), "", style)
    }
    for (row, cells) in sheet.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        let (row, column, style) = (UInt32(row), UInt16(column), styles[cell.style])
        var error = LXW_NO_ERROR
        if let number = cell.number {
          error = worksheet_write_number(page, row, column, number, style)
        } else if let text = cell.text, !text.isEmpty {
          // Text, whatever it begins with: never a formula, a date or a link.
          error = worksheet_write_string(page, row, column, text, style)
        } else if cell.text != nil {
          error = worksheet_write_blank(page, row, column, style)
        }
        if error != LXW_NO_ERROR {
          throw Refusal(description: "row \(row + 1) of \(sheet.name): \(String(cString: lxw_strerror(error)))")
        }
        if let comment = cell.comment { worksheet_write_comment(page, row, column, comment) }
      }
    }
  }

  /// A name a tab may have, and none twice.
  private static func name(_ name: String, _ taken: inout Set<String>) -> String {
    let plain = String(name.map { "[]:*?/\\".contains($0) ? "-" : $0 }.prefix(28)).trimmed
    var own = plain.isEmpty ? "Sheet" : plain
    var number = 2
    while !taken.insert(own.lowercased()).inserted {
      own = "\(plain) \(number)"
      number += 1
    }
    return own
  }
}

extension String {
  /// Without apostrophes at its ends, which tabs may not have there.
  fileprivate var trimmed: String { String(drop { $0 == "'" }.reversed().drop { $0 == "'" }.reversed()) }
}
