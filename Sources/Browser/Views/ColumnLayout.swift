import Console

/// Where each column of a listing stands, given the room there is.
struct ColumnLayout {
  /// A column on screen.
  struct Placed {
    let index: Int
    let start: Int
    let width: Int
  }

  /// The columns shown, from left to right.
  private(set) var placed: [Placed] = []
  /// Whether there are columns to the left, and to the right, that are not shown.
  private(set) var hasMoreLeft = false
  private(set) var hasMoreRight = false

  private var gap: Int

  /// Lays out a listing in a number of columns starting at `left`.
  init(_ listing: Listing, left: Int, width: Int, shift: Int) {
    gap = width < 60 ? 1 : 2
    let natural = listing.measured.widths
    if listing.isWide {
      placeWide(listing, natural, left: left, width: width, shift: shift)
    } else {
      place(listing, natural, left: left, width: width)
    }
  }

  private mutating func place(_ listing: Listing, _ natural: [Int], left: Int, width: Int) {
    let leastName = min(max(12, width / 4), natural.first ?? 0)
    var shown = listing.columns.indices.filter { index in
      if case .bar = listing.columns[index].kind { return true }
      return natural[index] > 0
    }
    func isBar(_ index: Int) -> Bool {
      if case .bar = listing.columns[index].kind { return true }
      return false
    }
    func leastBar(_ index: Int) -> Int {
      if case .bar(_, let minimum) = listing.columns[index].kind { return minimum }
      return 0
    }
    func isName(_ index: Int) -> Bool { listing.columns[index].kind == .name }
    func least(name: Int) -> Int {
      shown.reduce(0) { sum, index in
        sum + gap + (isName(index) ? name : isBar(index) ? leastBar(index) : natural[index])
      } - gap
    }
    // Remarks and bars go first when room is short, then names are clipped, then whole columns go; amounts are never cut.
    let wholeName = min(natural.first ?? 0, width * 2 / 5)
    // A gauge, which needs its whole width, goes before columns stand closer.
    while least(name: wholeName) > width, let victim = shown.last(where: { leastBar($0) > 5 }) {
      shown.removeAll { $0 == victim }
    }
    if least(name: wholeName) > width { gap = 1 }
    while least(name: wholeName) > width,
      let victim = shown.filter({ listing.columns[$0].priority <= 1 }).min(by: {
        listing.columns[$0].priority < listing.columns[$1].priority
      })
    {
      shown.removeAll { $0 == victim }
    }
    while shown.count > 1, least(name: leastName) > width {
      guard
        let victim = shown.filter({ !isName($0) }).min(by: { left, right in
          (listing.columns[left].priority, -left) < (listing.columns[right].priority, -right)
        })
      else { break }
      shown.removeAll { $0 == victim }
    }
    let fixed = shown.reduce(0) { $0 + (isName($1) || isBar($1) ? 0 : natural[$1]) } + gap * max(0, shown.count - 1)
    let bars = shown.filter(isBar)
    var room = max(0, width - fixed)
    var barWidth = 0
    let names = shown.filter(isName)
    let wantedNames = names.reduce(0) { $0 + natural[$1] }
    if let bar = bars.first, case .bar(let maximum, _) = listing.columns[bar].kind {
      barWidth = min(maximum, max(leastBar(bar), (room - wantedNames) / bars.count))
      room -= barWidth * bars.count
    }
    // The name takes what is left, so that figures stand at the right edge and do not move with the names.
    let nameWidth = names.isEmpty ? 0 : max(1, room / names.count)
    var start = left
    for index in shown {
      let columns = isName(index) ? nameWidth : isBar(index) ? barWidth : natural[index]
      placed.append(Placed(index: index, start: start, width: columns))
      start += columns + gap
    }
  }

  private mutating func placeWide(_ listing: Listing, _ widths: [Int], left: Int, width: Int, shift: Int) {
    let natural = Self.shrunk(widths, listing, to: width, gap: gap)
    let kinds = listing.columns.map { $0.kind == .number }
    let firstNumber = kinds.firstIndex(of: true) ?? kinds.count
    let isSingle = !kinds[firstNumber...].contains(false)
    let frozenWidth = natural[..<firstNumber].reduce(0) { $0 + $1 + gap }
    let frozen = isSingle && frozenWidth < width * 2 / 3 ? firstNumber : 0
    let first = min(frozen + shift, max(frozen, listing.columns.count - 1))
    hasMoreLeft = first > frozen
    var start = left
    for index in Array(0..<frozen) + Array(first..<max(first, listing.columns.count)) {
      let room = left + width - start
      if natural[index] > room {
        // Amounts are never clipped; a name is, where a good part of it fits.
        if listing.columns[index].kind == .number || room < 10 {
          hasMoreRight = true
          break
        }
      }
      placed.append(Placed(index: index, start: start, width: min(natural[index], room)))
      start += natural[index] + gap
    }
    if placed.count < frozen + max(0, listing.columns.count - first) { hasMoreRight = true }
  }

  /// The widths with long names made shorter, the longest first, as far as that lets every figure be seen at once.
  private static func shrunk(_ widths: [Int], _ listing: Listing, to width: Int, gap: Int) -> [Int] {
    let shortest = 14
    var widths = widths
    var excess = widths.reduce(-gap) { $0 + $1 + gap } - width
    let names = listing.columns.indices.filter { listing.columns[$0].kind != .number && widths[$0] > shortest }
    while excess > 0, let longest = names.max(by: { widths[$0] < widths[$1] }), widths[longest] > shortest {
      widths[longest] -= 1
      excess -= 1
    }
    return widths
  }
}
