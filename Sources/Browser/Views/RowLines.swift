import BudgetModel
import Console

/// The texts of one row, broken into the lines they take in a window: nothing is cut where rows wrap.
struct RowLines {
  /// A text and where its lines begin.
  struct Part {
    let column: Int
    let role: Role
    var lines: [String]
  }

  /// Name and texts, their first lines beside each other, then what stands below them.
  private(set) var parts: [Part] = []
  /// What stands below all of them, over the whole width.
  private(set) var below: [Part] = []

  /// How many lines the row takes.
  var height: Int { max(1, parts.map(\.lines.count).max() ?? 1) + below.reduce(0) { $0 + $1.lines.count } }

  /// - Parameters:
  ///   - indent: what stands before the name: its depth, and in a tree whether it is open.
  ///   - most: the lines there are; what needs more ends with `…` in the last.
  init(
    _ row: ListingRow, indent: String, in listing: Listing, _ columns: ColumnLayout, end: Int, most: Int,
    _ symbols: Symbols
  ) {
    let inset = DisplayWidth.columns(of: indent)
    let takesWholeLine = row.takesWholeLine(of: listing.columns.count)
    if row.isSpread {
      spread(row, indent: inset, in: listing, from: columns, end: end)
      shorten(to: most, end, symbols)
      return
    }
    var placed: Set<Int> = []
    for column in columns.placed where column.index < row.cells.count {
      let (cell, kind) = (row.cells[column.index], listing.columns[column.index].kind)
      let room = takesWholeLine && kind == .name ? end - column.start : column.width
      let isTooLong = DisplayWidth.columns(of: cell.text) > room
      if listing.columns[column.index].standsBelow, isTooLong { continue }
      placed.insert(column.index)
      switch kind {
      case .name:
        var lines = cell.text.wrapped(to: max(2, room - inset))
        lines[..<min(1, lines.count)] = [indent + (lines.first ?? "")]
        let blank = String(repeating: " ", count: inset)
        for index in lines.indices.dropFirst() { lines[index] = blank + lines[index] }
        parts.append(Part(column: column.start, role: cell.role, lines: lines))
      case .text: parts.append(Part(column: column.start, role: cell.role, lines: cell.text.wrapped(to: room)))
      case .number, .bar, .mark: break
      }
    }
    let left = (columns.placed.first?.start ?? 1) + inset
    for (index, cell) in row.cells.enumerated().prefix(listing.columns.count)
    where listing.columns[index].standsBelow && !placed.contains(index) && !cell.text.isEmpty {
      let text = "\(listing.columns[index].title): \(cell.text)"
      below.append(Part(column: left, role: cell.role, lines: text.wrapped(to: max(2, end - left))))
    }
    shorten(to: most, end, symbols)
  }

  /// The fewest columns of a text that has another beside it.
  private static let leastHalf = 28

  /// Lays texts side by side over the whole line, or below each other where it is short.
  private mutating func spread(
    _ row: ListingRow, indent: Int, in listing: Listing, from columns: ColumnLayout, end: Int
  ) {
    let texts = zip(row.cells, listing.columns).compactMap { cell, column -> ListingCell? in
      switch column.kind {
      case .name, .text: cell.text.isEmpty ? nil : cell
      case .number, .bar, .mark: nil
      }
    }
    let name = columns.placed.first { listing.columns[$0.index].kind == .name }
    let left = (name?.start ?? columns.placed.first?.start ?? 1) + indent
    let gap = 2
    let room = (end - left - gap * (texts.count - 1)) / max(1, texts.count)
    if room >= Self.leastHalf {
      for (index, cell) in texts.enumerated() {
        parts.append(Part(column: left + index * (room + gap), role: cell.role, lines: cell.text.wrapped(to: room)))
      }
    } else {
      for cell in texts {
        let part = Part(column: left, role: cell.role, lines: cell.text.wrapped(to: max(2, end - left)))
        if parts.isEmpty { parts.append(part) } else { below.append(part) }
      }
    }
  }

  /// Leaves out the lines behind the last there is room for.
  private mutating func shorten(to most: Int, _ end: Int, _ symbols: Symbols) {
    guard height > most else { return }
    for index in parts.indices where parts[index].lines.count > most {
      parts[index].lines = Self.shortened(parts[index].lines, to: most, symbols)
    }
    var left = most - (parts.map(\.lines.count).max() ?? 1)
    for index in below.indices {
      below[index].lines = left > 0 ? Self.shortened(below[index].lines, to: left, symbols) : []
      left -= below[index].lines.count
    }
  }

  private static func shortened(_ lines: [String], to most: Int, _ symbols: Symbols) -> [String] {
    guard lines.count > most, most > 0 else { return lines }
    let last = lines[most - 1]
    return lines.prefix(most - 1) + [
      last.clipped(to: max(1, DisplayWidth.columns(of: last) - 1), ellipsis: symbols.ellipsis)
    ]
  }
}
