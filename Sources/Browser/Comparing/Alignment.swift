import BudgetModel
import Reconciliation

/// The rows of several listings side by side: by code, where a side has none by name.
///
/// The first listing given as main keeps its order; what only another has stands where that one has it.
struct Alignment {
  /// One row: what each listing has of it, nil for a listing without it.
  struct Line {
    var rows: [ListingRow?]
    /// How deep it stands, as the main listing counts.
    var depth: Int
    /// Whether its rows' names are only alike.
    var isNear = false
    /// Whether it heads rows and is none itself.
    var isHeading: Bool { rows.contains { $0?.isHeading == true } }
    /// The row of the main listing, else the first there is.
    func row(_ main: Int) -> ListingRow? { rows[main] ?? rows.lazy.compactMap { $0 }.first }
  }

  private(set) var lines: [Line] = []
  private let count: Int
  private let main: Int
  private let comparing: Comparing

  init(_ listings: [Listing], main: Int, _ comparing: Comparing) {
    count = listings.count
    self.main = main
    self.comparing = comparing
    for side in [main] + listings.indices.filter({ $0 != main }) { add(joined(Array(listings[side].rows)), side) }
    dropEmptyHeadings()
  }

  /// Rows of one name that a table lists several times (one for each government account) become one, their amounts added.
  private func joined(_ rows: [ListingRow]) -> [ListingRow] {
    var result: [ListingRow] = []
    var positions: [String: Int] = [:]
    var parents: [Int: String] = [:]
    for row in rows {
      guard let figure = row.figure else {
        if row.isHeading {
          result.append(row)
          positions = [:]
        }
        continue
      }
      parents[row.depth] = key(figure.name)
      let place = "\(parents[row.depth - 1] ?? "")/\(row.depth)/\(key(figure.name))"
      if figure.code == nil, !comparing.isUnordered, let position = positions[place] {
        let former = result[position].figure?.amount
        result[position].figure?.amount = former.map { $0 + (figure.amount ?? .zero) } ?? figure.amount
      } else {
        positions[place] = result.count
        result.append(row)
      }
    }
    return result
  }

  private mutating func add(_ rows: [ListingRow], _ side: Int) {
    // Projects have no order of their own: those of others stand behind.
    var position = comparing.isUnordered ? lines.count : 0
    var shift = 0
    for row in rows {
      if let found = match(row, side) ?? nearMatch(row, side) {
        lines[found].rows[side] = row
        lines[found].isNear =
          comparing.isUnordered && key(lines[found].row(main)?.figure?.name ?? "") != key(row.figure?.name ?? "")
        if !comparing.isUnordered { position = found + 1 }
        shift = lines[found].depth - row.depth
      } else {
        let depth = max(0, row.depth + shift)
        let code = row.figure?.code
        // Behind whatever belongs to the row before it, and in the order of codes.
        while position < lines.count, lines[position].depth > depth || comesBefore(lines[position], code, depth) {
          position += 1
        }
        var line = Line(rows: Array(repeating: nil, count: count), depth: depth)
        line.rows[side] = row
        lines.insert(line, at: position)
        position += 1
      }
    }
  }

  private func comesBefore(_ line: Line, _ code: String?, _ depth: Int) -> Bool {
    guard let code, line.depth == depth, let other = line.row(main)?.figure?.code else { return false }
    return other < code
  }

  private func match(_ row: ListingRow, _ side: Int) -> Int? {
    func free(_ index: Int) -> ListingRow? { lines[index].rows[side] == nil ? lines[index].row(main) : nil }
    guard let figure = row.figure else { return lines.indices.first { free($0)?.id == row.id } }
    if let code = figure.code, let found = lines.indices.first(where: { free($0)?.figure?.code == code }) {
      return found
    }
    let name = key(figure.name)
    return lines.indices.first { index in
      guard let other = free(index)?.figure, other.code == nil || figure.code == nil else { return false }
      return key(other.name) == name
    }
  }

  /// The project whose name is nearest alike; nil where none is.
  private func nearMatch(_ row: ListingRow, _ side: Int) -> Int? {
    guard comparing.isUnordered, let name = row.figure?.name else { return nil }
    return lines.indices.first { index in
      guard lines[index].rows[side] == nil, let other = lines[index].rows[main]?.figure?.name else { return false }
      return NearNames.areNear(other, name) || Self.shareWords(other, name)
    }
  }

  /// Whether two names have five characters or more in a row in common, and these are a third of the shorter name.
  static func shareWords(_ left: String, _ right: String) -> Bool {
    let (left, right) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    var longest = 0
    var row = Array(repeating: 0, count: right.count + 1)
    for scalar in left {
      var diagonal = 0
      for column in right.indices {
        let above = row[column + 1]
        row[column + 1] = scalar == right[column] ? diagonal + 1 : 0
        longest = max(longest, row[column + 1])
        diagonal = above
      }
    }
    return longest >= 5 && longest * 3 >= min(left.count, right.count)
  }

  /// A name as it is compared: without blanks and brackets, and for revenue without the words every source carries.
  private func key(_ name: String) -> String {
    var key = name
    let idle: Set<Character> = ["（", "）", "(", ")", "“", "”", " ", "\u{3000}"]
    key.removeAll { idle.contains($0) }
    let short = comparing.idleWords.reduce(key) { $0.replacing($1, with: "") }
    return short.isEmpty ? key : short
  }

  private mutating func dropEmptyHeadings() {
    lines = lines.enumerated().filter { index, line in
      !line.isHeading || (index + 1 < lines.count && !lines[index + 1].isHeading)
    }.map(\.element)
  }
}
