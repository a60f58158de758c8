import Structure

/// What the sums of an official table prove of its structure.
public struct TableProof: Sendable, Equatable {
  /// Blocks whose rows belong together: one half of a table of income beside expenditure, or all blocks.
  public struct Section: Sendable, Equatable {
    /// The rows, by their places among the table's.
    public var rows: [Int]
    /// The columns that may be added up, by their places in a row.
    public var columns: [Int]
    /// How the rows belong together; its rows count those of ``rows``, its columns those of ``columns``.
    public var proof: Proof
    /// How the columns belong together; its rows count those of ``columns``.
    public var columnProof: Proof

    /// The judgement of its rows; where only its columns are understood, it is so in part.
    public var verdict: Proof.Verdict {
      proof.verdict == .notUnderstood && columnProof.verdict == .proven ? .partly : proof.verdict
    }
  }

  /// The parts of the table that are judged by themselves.
  public var sections: [Section]
  /// How many rows the table has.
  private let rows: Int

  /// Proves what can be proven of a table.
  public init(_ table: Table) {
    rows = table.rows.count
    sections = Self.parts(of: table).map { part in
      Section(rows: part.rows, columns: part.columns, proof: part.proof(of: table), columnProof: part.columnProof)
    }
  }

  /// Blocks whose rows belong together, and their numbers.
  struct Part {
    var rows: [Int]
    var columns: [Int]
    /// The numbers; what the rows' own words suggest is not in it, as it is not always asked for.
    var sheet: Sheet
    /// What the headings of the columns suggest.
    var hints: [Hint]

    /// How the rows belong together.
    func proof(of table: Table) -> Proof {
      var sheet = sheet
      for (line, row) in rows.enumerated() { sheet.lines[line].hint = RowWords.hint(table.rows[row]) }
      return Prover.prove(sheet)
    }

    /// How the columns belong together.
    var columnProof: Proof { Prover.prove(sheet.transposed(hints: hints)) }
  }

  static func parts(of table: Table) -> [Part] {
    var groups: [[Int]] = []
    for block in table.blocks.indices {
      let own = table.blocks[block]
      if let at = groups.firstIndex(where: { group in
        group.first.map { table.blocks[$0].side == own.side && table.blocks[$0].columns.count == own.columns.count }
          ?? false
      }) {
        groups[at].append(block)
      } else {
        groups.append([block])
      }
    }
    let ulp = Self.ulp(table)
    return groups.compactMap { Self.part(of: table, blocks: $0, ulp: ulp) }
  }

  private static func part(of table: Table, blocks: [Int], ulp: Int64) -> Part? {
    guard let first = blocks.first else { return nil }
    let rows = table.rows.indices.filter { blocks.contains(table.rows[$0].block) }
    let columns = table.blocks[first].columns
    let additive = columns.indices.filter { columns[$0].isAdditive }
    let lines = rows.map { index -> Sheet.Line in
      let cells = table.rows[index].cells
      let values = additive.map { column -> Int64? in
        column < cells.count ? cells[column].amount?.fen.stored : nil
      }
      return Sheet.Line(values)
    }
    return Part(
      rows: rows, columns: additive, sheet: Sheet(lines, ulp: ulp, isExact: ulp <= 1),
      hints: additive.map { RowWords.hint(columns[$0]) })
  }

  /// In how many columns but one some rows add up to another, where that is beyond chance; nil where it is not.
  /// - Parameters:
  ///   - total: the row of the total, by its place in the table; the parts are of the same block.
  ///   - column: the column left out, by its place in a row.
  public static func heldColumns(of table: Table, total: Int, parts: [Int], but column: Int) -> Int? {
    let columns = table.columns(of: table.rows[total])
    let others = columns.indices.filter { $0 != column && columns[$0].isAdditive }
    func values(_ row: Int) -> [Int64?] {
      let cells = table.rows[row].cells
      return others.map { $0 < cells.count ? cells[$0].amount?.fen.stored : nil }
    }
    let ulp = ulp(table)
    let found = Prover.evidence(of: values(total), parts: parts.map(values), ulp: ulp, isExact: ulp <= 1)
    return found.bits >= Proof.threshold ? found.held : nil
  }

  /// The row each row of the table belongs to; nil for those at the top.
  public var parents: [Int?] {
    var parents: [Int?] = Array(repeating: nil, count: rows)
    for section in sections {
      for (row, parent) in zip(section.rows, section.proof.parents) { parents[row] = parent.map { section.rows[$0] } }
    }
    return parents
  }

  /// The rows above one, nearest first.
  /// - Parameter parents: the row each row belongs to.
  public static func path(from row: Int, _ parents: [Int?]) -> [Int] {
    var path: [Int] = []
    var at = parents[row]
    while let parent = at, path.count < parents.count {
      path.append(parent)
      at = parents[parent]
    }
    return path
  }

  /// Which rows of the table belong to a sum beyond chance.
  public var isProven: [Bool] {
    var proven = Array(repeating: false, count: rows)
    for section in sections {
      for (row, own) in zip(section.rows, section.proof.isProven) { proven[row] = own }
    }
    return proven
  }

  /// The judgement of the whole table.
  public var verdict: Proof.Verdict {
    let judged = sections.map(\.verdict).filter { $0 != .nothingToAdd }
    if judged.isEmpty { return .nothingToAdd }
    if judged.allSatisfy({ $0 == .proven }) { return .proven }
    return judged.allSatisfy { $0 == .notUnderstood } ? .notUnderstood : .partly
  }

  /// The finest place its amounts are published to, in 分; where others are cut to fit their cells, the place of these.
  private static func ulp(_ table: Table) -> Int64 {
    var (finest, cut): (Int64, Int64) = (.max, 0)
    for row in table.rows {
      for cell in row.cells {
        guard let amount = cell.amount, amount.fen != 0, let place = amount.resolution.stored else { continue }
        finest = min(finest, place)
        if cell.figure?.isCutToFit ?? false { cut = max(cut, place) }
      }
    }
    return finest == .max ? 1 : max(finest, cut)
  }
}
