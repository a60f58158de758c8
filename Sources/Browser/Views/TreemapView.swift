import BudgetModel
import Console

/// Draws a treemap: borders, a pattern for each tile, and as much of name, amount and share as a tile has room for.
struct TreemapView {
  let treemap: Treemap
  let rows: [ListingRow]
  let options: Options
  let layout: Layout

  private var symbols: Symbols { Symbols(isASCII: options.isASCII) }

  /// The cells there are for tiles; one column and row more hold the last borders.
  static func size(_ layout: Layout) -> (width: Int, height: Int) {
    (layout.size.width - 1, layout.ruleRow - layout.headerTop - 1)
  }

  func draw(into frame: inout Frame) {
    drawBorders(&frame)
    for (index, tile) in treemap.tiles.enumerated() {
      drawTile(tile, number: index, isSelected: index == treemap.selected, &frame)
    }
  }

  private func drawBorders(_ frame: inout Frame) {
    let (width, height) = Self.size(layout)
    // Which ways a line leaves each cell: up 1, right 2, down 4, left 8.
    var ways = Array(repeating: 0, count: (width + 1) * (height + 1))
    func mark(_ column: Int, _ row: Int, _ way: Int) { ways[row * (width + 1) + column] |= way }
    for tile in treemap.tiles {
      for row in [tile.rect.top, tile.rect.bottom] {
        for column in tile.rect.left..<tile.rect.right {
          mark(column, row, 2)
          mark(column + 1, row, 8)
        }
      }
      for column in [tile.rect.left, tile.rect.right] {
        for row in tile.rect.top..<tile.rect.bottom {
          mark(column, row, 4)
          mark(column, row + 1, 1)
        }
      }
    }
    for row in 0...height {
      let line = (0...width).map { symbols.border(ways[row * (width + 1) + $0]) }.joined()
      frame.write(line, at: Position(column: 0, row: layout.headerTop + row), style: Style(.secondary))
    }
  }

  private func drawTile(_ tile: Treemap.Tile, number: Int, isSelected: Bool, _ frame: inout Frame) {
    let left = tile.rect.left + 1
    let width = tile.rect.width - 1
    let height = tile.rect.height - 1
    guard width > 0, height > 0 else { return }
    let top = layout.headerTop + tile.rect.top + 1
    // Neighbours are told apart by borders; the pattern says which are the large ones, in mono too.
    let pattern = symbols.patterns[min(number, symbols.patterns.count - 1)]
    for row in 0..<height {
      frame.write(
        String(repeating: isSelected ? " " : pattern, count: width), at: Position(column: left, row: top + row),
        style: Style(isSelected ? .text : .bar, isSelected: isSelected))
    }
    let mark = tile.rows.compactMap { rows[$0].mark }.min { $0 == .contradiction && $1 != .contradiction }
    for (row, label) in labels(tile, width: width - (isSelected ? 1 : 0), hasMark: mark != nil).prefix(height)
      .enumerated()
    {
      let text = label.text.isEmpty ? "" : label.text + " "
      frame.write(
        (isSelected ? symbols.selected : "") + text.clipped(to: width, ellipsis: ""),
        at: Position(column: left, row: top + row), style: Style(label.role, isSelected: isSelected),
        limit: left + width)
    }
    if let mark, width > 6 {
      frame.write(
        mark.sign, at: Position(column: left + width - 1, row: top), style: Style(mark.role, isSelected: isSelected))
    }
  }

  /// What a tile says, the most telling first. An amount stands whole or not at all.
  private func labels(_ tile: Treemap.Tile, width: Int, hasMark: Bool) -> [(text: String, role: Role)] {
    var labels: [(text: String, role: Role)] = [
      (
        Self.title(tile, rows, options.language).clipped(
          to: max(1, width - (hasMark ? 2 : 0)), ellipsis: symbols.ellipsis), .strong
      )
    ]
    let amount = AmountText.text(tile.amount, options.unit)
    let share = AmountText.text(tile.share)
    let both = "\(amount)  \(share)"
    if DisplayWidth.columns(of: both) <= width {
      labels.append((both, .amount))
    } else {
      for text in [amount, share] where DisplayWidth.columns(of: text) <= width { labels.append((text, .amount)) }
    }
    return labels
  }

  /// The name of a tile in full.
  static func title(_ tile: Treemap.Tile, _ rows: [ListingRow], _ language: Language) -> String {
    guard tile.rows.count > 1 else { return tile.rows.first.flatMap { rows[$0].figure?.title } ?? "" }
    return language.pick("其余 \(tile.rows.count) 项", "\(tile.rows.count) others")
  }

  /// What is said of the selected tile below: full name, exact amount, its part of the level; then the source, or the
  /// names it holds together.
  var answer: (first: String, second: String) {
    guard treemap.tiles.indices.contains(treemap.selected) else { return ("", "") }
    let tile = treemap.tiles[treemap.selected]
    let dot = " \(symbols.dot) "
    var parts = [Self.title(tile, rows, options.language), AmountText.exact(tile.amount, options.unit)]
    parts.append(options.language.pick("占本级 ", "of this level ") + AmountText.text(tile.share))
    if treemap.tooSmall > 0 {
      parts.append(options.language.pick("另 \(treemap.tooSmall) 项太小", "\(treemap.tooSmall) more: too small"))
    }
    if treemap.silent > 0 {
      parts.append(
        options.language.pick("另 \(treemap.silent) 项为零或未公布", "\(treemap.silent) more: zero or not published"))
    }
    let second =
      tile.rows.count > 1
      ? tile.rows.compactMap { rows[$0].figure?.title }.joined(separator: dot)
      : tile.rows.first.map { rows[$0].origin } ?? ""
    return (parts.joined(separator: dot), second)
  }
}
