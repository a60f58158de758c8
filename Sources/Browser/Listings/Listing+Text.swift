import Console

extension Listing {
  /// The listing as lines of text, aligned by display width; nothing is clipped.
  public func text(symbols: Symbols) -> [String] {
    let shown = columns.indices.filter { index in
      isWide || !rows.allSatisfy { index >= $0.cells.count || $0.cells[index].text.isEmpty }
    }
    func cell(_ row: ListingRow, _ index: Int) -> String {
      guard index < row.cells.count else { return "" }
      let indent = columns[index].kind == .name ? String(repeating: " ", count: row.depth * 2) : ""
      return indent + row.cells[index].text
    }
    let widths = shown.map { index in
      max(
        DisplayWidth.columns(of: columns[index].title),
        rows.map { DisplayWidth.columns(of: cell($0, index)) }.max() ?? 0)
    }
    func line(_ texts: [String]) -> String {
      let parts = zip(zip(shown, widths), texts).map { pair, text in
        columns[pair.0].kind == .number ? text.leftPadded(to: pair.1) : text.padded(to: pair.1)
      }
      var joined = parts.joined(separator: "  ")
      while joined.last == " " { joined.removeLast() }
      return joined
    }
    var lines = notes
    if let panel {
      lines += panel.lines.map { $0.value.isEmpty ? $0.label : "\($0.label)  \($0.value)" }
      lines.append("")
    }
    if !rows.isEmpty {
      lines.append(line(shown.map { columns[$0].title }))
      lines += rows.map { row in
        line(shown.map { cell(row, $0) }) + (row.mark.map { "  " + $0.sign } ?? "")
      }
    }
    return lines
  }

  /// The listing as records of comma-separated values (RFC 4180), the headings first, the source last.
  ///
  /// A text that a spreadsheet program would take for a formula (`=300元`) gets a blank before it.
  public func csv(sourceTitle: String) -> [String] {
    let shown = columns.indices.filter { !columns[$0].title.isEmpty }
    return [Spreadsheet.record(shown.map { columns[$0].title } + [sourceTitle])]
      + rows.map { row in
        Spreadsheet.record(shown.map { $0 < row.cells.count ? row.cells[$0].text : "" } + [row.origin])
      }
  }
}
