/// The frame of one ruled table: its column and row lines, and which of its cells are merged.
struct TableFrame {
  /// The places of the column lines, left to right.
  private(set) var columns: [Double]
  /// The places of the row lines, top to bottom.
  private(set) var rows: [Double]
  /// For every unit cell, row by row, the first unit cell of the merged cell it belongs to.
  private(set) var owners: [Int]

  var columnCount: Int { max(0, columns.count - 1) }
  var rowCount: Int { max(0, rows.count - 1) }
  var box: Box {
    Box(left: columns.first ?? 0, top: rows.first ?? 0, right: columns.last ?? 0, bottom: rows.last ?? 0)
  }

  /// The most cells of a frame: a page of print has some thousands.
  private static let limit = 40_000

  /// The frames among a page's lines, top to bottom.
  ///
  /// Lines that touch belong to one table. The limit on lines keeps the time bounded.
  static func frames(_ rules: [Rule]) -> [TableFrame] {
    let level = rules.filter(\.isLevel).prefix(2000)
    let upright = rules.filter { !$0.isLevel }.prefix(2000)
    var parents = Array(0..<level.count + upright.count)
    func root(_ index: Int) -> Int {
      var index = index
      while parents[index] != index {
        parents[index] = parents[parents[index]]
        index = parents[index]
      }
      return index
    }
    let near = 3.0
    for (i, one) in level.enumerated() {
      for (j, other) in upright.enumerated()
      where other.place >= one.start - near && other.place <= one.end + near && one.place >= other.start - near
        && one.place <= other.end + near
      {
        parents[root(i)] = root(level.count + j)
      }
    }
    var groups: [Int: (level: [Rule], upright: [Rule])] = [:]
    for (i, rule) in level.enumerated() { groups[root(i), default: ([], [])].level.append(rule) }
    for (j, rule) in upright.enumerated() { groups[root(level.count + j), default: ([], [])].upright.append(rule) }
    return groups.values.compactMap { TableFrame(level: $0.level, upright: $0.upright) }
      .sorted { ($0.rows[0], $0.columns[0]) < ($1.rows[0], $1.columns[0]) }
  }

  private init?(level: [Rule], upright: [Rule]) {
    guard level.count >= 2, !upright.isEmpty else { return nil }
    // Tables may be open at their sides: the lines across reach further than those down.
    let sides = [level.map(\.start).min() ?? 0, level.map(\.end).max() ?? 0]
    let ends = [upright.map(\.start).min() ?? 0, upright.map(\.end).max() ?? 0]
    columns = Self.places(upright.map(\.place), width: 4, bounds: sides)
    rows = Self.places(level.map(\.place), width: 3, bounds: ends)
    owners = []
    guard columns.count >= 3 || (columns.count == 2 && rows.count >= 3), rows.count >= 2,
      columnCount * rowCount <= Self.limit
    else { return nil }
    merge(level: level, upright: upright)
  }

  /// The distinct places among many, those nearer than `width` taken for one; with the bounds where nothing is near.
  private static func places(_ places: [Double], width: Double, bounds: [Double]) -> [Double] {
    var out: [Double] = []
    var band: [Double] = []
    for place in places.sorted() {
      if let first = band.first, place - first > width {
        out.append(band.reduce(0, +) / Double(band.count))
        band = []
      }
      band.append(place)
    }
    if !band.isEmpty { out.append(band.reduce(0, +) / Double(band.count)) }
    if let low = bounds.first, let first = out.first, first - low > 7 { out.insert(low, at: 0) }
    if let high = bounds.last, let last = out.last, high - last > 7 { out.append(high) }
    return out
  }

  /// Merges neighbouring unit cells that no line parts.
  private mutating func merge(level: [Rule], upright: [Rule]) {
    var below = Array(repeating: 0.0, count: (rowCount + 1) * columnCount)
    var beside = Array(repeating: 0.0, count: rowCount * (columnCount + 1))
    for rule in level {
      guard let row = Self.index(of: rule.place, in: rows) else { continue }
      for column in 0..<columnCount {
        below[row * columnCount + column] += overlap(rule, columns[column], columns[column + 1])
      }
    }
    for rule in upright {
      guard let column = Self.index(of: rule.place, in: columns) else { continue }
      for row in 0..<rowCount { beside[row * (columnCount + 1) + column] += overlap(rule, rows[row], rows[row + 1]) }
    }
    owners = Array(0..<rowCount * columnCount)
    for row in 0..<rowCount {
      for column in 0..<columnCount {
        let cell = row * columnCount + column
        if column > 0, beside[row * (columnCount + 1) + column] < 0.5 { unite(cell, cell - 1) }
        if row > 0, below[cell] < 0.5 { unite(cell, cell - columnCount) }
      }
    }
    for cell in owners.indices { owners[cell] = root(cell) }
  }

  private func root(_ cell: Int) -> Int {
    var cell = cell
    while owners[cell] != cell { cell = owners[cell] }
    return cell
  }

  private mutating func unite(_ one: Int, _ other: Int) {
    let first = root(one)
    let second = root(other)
    owners[max(first, second)] = min(first, second)
  }

  /// The share of a span that a line covers.
  private func overlap(_ rule: Rule, _ low: Double, _ high: Double) -> Double {
    high > low ? max(0, min(rule.end, high) - max(rule.start, low)) / (high - low) : 0
  }

  private static func index(of place: Double, in places: [Double]) -> Int? {
    places.indices.min { abs(places[$0] - place) < abs(places[$1] - place) }
  }

  /// The unit cell that holds a point.
  func cell(x: Double, y: Double) -> Int? {
    guard box.left <= x, x <= box.right, box.top <= y, y <= box.bottom,
      let column = columns.indices.dropLast().last(where: { columns[$0] <= x }),
      let row = rows.indices.dropLast().last(where: { rows[$0] <= y })
    else { return nil }
    return row * columnCount + column
  }
}
