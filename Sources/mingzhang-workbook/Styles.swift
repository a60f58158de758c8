import CXLSXWriter

/// How the cells of a workbook look.
struct Styles {
  private var formats: [Workbook.Cell.Style: UnsafeMutablePointer<lxw_format>] = [:]

  init(_ book: UnsafeMutablePointer<lxw_workbook>) {
    for style in [Workbook.Cell.Style.plain, .title, .heading, .centered, .amount] {
      guard let format = workbook_add_format(book) else { continue }
      format_set_text_wrap(format)
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
      if style != .title { format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue)) }
      switch style {
      case .title:
        format_set_bold(format)
        format_set_font_size(format, 14)
        format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
      case .heading:
        format_set_bold(format)
        format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
      case .centered: format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
      case .amount: format_set_num_format(format, "#,##0.00")
      case .plain: break
      }
      formats[style] = format
    }
  }

  /// The format of a style; plain where none is given.
  subscript(_ style: Workbook.Cell.Style?) -> UnsafeMutablePointer<lxw_format>? { formats[style ?? .plain] }
}
