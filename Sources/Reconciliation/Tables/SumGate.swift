import BudgetModel

/// Whether a sum that fails may be called a contradiction, and what speaks for it.
///
/// Figures that do not add up may be meant otherwise, or read wrongly. For an error of the document speak: other columns of the same sum
/// that hold, its family (the other sums of the rule in this table), the row above it, a small repair that makes it hold. Some
/// figures are never held against their parts, whatever speaks for it. Where the table is understood in part or not at all, something
/// must speak for it, or a slip of the pen explain it; where its structure is proven, the failing sum itself is enough.
struct SumGate {
  /// How many sums of one rule hold in a table, and how many do not; those of zeros are left out.
  struct Family {
    var held = 0
    var failed = 0

    /// Counts sums.
    init(_ sums: [CellSum], in table: OpenTable) {
      for sum in sums {
        guard let total = table.figure(sum.total.row, sum.total.column) else { continue }
        switch sum.isExact(in: table) {
        case true?: if total.value != 0 { held += 1 }
        case false?: if sum.equation(in: table)?.judged()?.outcome == .contradiction { failed += 1 } else { held += 1 }
        case nil: break
        }
      }
    }

    /// Whether most others hold: three or more, and at most a quarter fails; of an official layout, which names its parts, as
    /// many as fail.
    func isSound(isOfficial: Bool) -> Bool { isOfficial ? held > 0 && failed <= held : held >= 3 && failed * 3 <= held }
  }

  /// The sum, with its parts.
  let sum: CellSum
  /// The equation that fails.
  let equation: Equation
  /// How it was judged.
  let judgement: Judgement
  /// The table.
  let table: OpenTable
  /// The sums of the same rule.
  let family: Family
  /// Whether an official layout names total and parts, and not only codes, levels or headings.
  var isOfficial = false

  /// What speaks for an error of the document; nil where it must not be called one.
  var evidence: [Wording]? {
    let repair = SmallRepair(sum, judgement, in: table)
    if isBarred || (hasTooLargePart && !(repair?.isCrossed ?? false)) { return nil }
    let found = [columns, families, ancestor, counterpart, repair?.wording].compactMap { $0 }
    return found.isEmpty && isInDoubt && Suggestion.slip(equation.stated.figure, judgement.computed) == nil
      ? nil : found
  }

  /// Whether it was not proven, when the table was read, how its rows belong together.
  private var isInDoubt: Bool { table.table.verdict == .notUnderstood || table.table.verdict == .partly }

  /// Other columns of the same sum, or other rows, that hold beyond chance.
  private var columns: Wording? {
    guard let count = table.heldBeside(sum) else { return nil }
    return sum.isRow
      ? Wording(
        zh: "本表同一关系在其余 \(count) 行成立", en: "the same relation holds in \(count.counted("other row")) of this table")
      : Wording(zh: "同一加总在其余 \(count) 栏成立", en: "the same sum holds in \(count.counted("other column"))")
  }

  private var families: Wording? {
    guard family.isSound(isOfficial: isOfficial) else { return nil }
    return Wording(
      zh: "本表同类加总 \(family.held) 处成立，\(family.failed) 处不成立",
      en: "of the sums of this kind in this table \(family.held) hold and \(family.failed) do not")
  }

  /// The row above that this one makes up with its neighbours, in this very column.
  private var ancestor: Wording? {
    guard !sum.isRow, sum.total.row.code != nil, let above = table.provenAbove(sum.total) else { return nil }
    return Wording(zh: "该行与上级“\(above.heading)”的加总成立", en: "the row and its neighbours come to “\(above.heading)”")
  }

  /// The total of the other half of a table that sets income beside expenditure, where it is the same.
  private var counterpart: Wording? {
    let row = sum.total.row
    guard row.isTotal, table.table.blocks.count > 1, let own = table.total(row)?.figure, own.value != 0,
      table.totalColumn(of: row) == sum.total.column || row.cells.count == 1
    else { return nil }
    let side = table.table.blocks[row.block].side
    let same = table.table.rows.first { other in
      other.isTotal && table.table.blocks[other.block].side != side && table.total(other)?.figure.value == own.value
    }
    return same.map {
      Wording(zh: "另一侧的“\($0.heading)”与之相同", en: "“\($0.heading)” of the other half is the same")
    }
  }
}

extension SumGate {
  /// Whether the figures must not be held against each other.
  private var isBarred: Bool {
    equation.lostDecimals(judgement) || hasUnreadCell || isShifted || holdsWithEqualsOnce
  }

  /// Whether a cell holds digits that are no number.
  private var hasUnreadCell: Bool {
    (sum.parts + [sum.total]).contains { cell in
      guard cell.column < cell.row.cells.count, case .text(let text) = cell.row.cells[cell.column] else { return false }
      return text.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
    }
  }

  /// Whether a part is more than twenty times the total: then it is in another unit, or no part, unless the sum across agrees on what
  /// it should be.
  private var hasTooLargePart: Bool {
    let total = equation.stated.figure.value.magnitude
    return total != 0 && equation.terms.contains { $0.signedValue.magnitude > total * 20 }
  }

  /// Whether what the parts come to stands in another column of the total, whose own parts come to something else: figures of
  /// one of the two have slipped into the other.
  private var isShifted: Bool {
    let (stated, computed) = (equation.stated.figure.value, judgement.computed.value)
    guard !sum.isRow, computed != 0 || stated != 0 else { return false }
    return sum.total.row.cells.indices.contains { column in
      guard column != sum.total.column, table.isAdditive(sum.total.row.block, column),
        table.figure(sum.total.row, column)?.value == computed
      else { return false }
      let other = sum.inColumn(column)
      // Of nothing there is much: the other column must have what this one lacks.
      if computed == 0 { return other.equation(in: table)?.judged()?.computed.value == stated }
      return other.isExact(in: table) == false
    }
  }

  /// Whether the parts add up where neighbours that are equal in all columns, and are not one account, count once.
  private var holdsWithEqualsOnce: Bool {
    guard !sum.isRow else { return false }
    var excess = judgement.computed.value - equation.stated.figure.value
    guard excess.isKnown, excess != 0 else { return false }
    for (upper, lower) in zip(sum.parts, sum.parts.dropFirst())
    where upper.row.cells == lower.row.cells && (upper.row.code == nil || upper.row.code != lower.row.code) {
      guard let value = table.figure(lower.row, lower.column)?.value, value != 0 else { continue }
      excess = excess - value
      if excess.magnitude <= judgement.tolerance.value { return true }
    }
    return false
  }
}

extension CellSum {
  /// The same rows in another column.
  func inColumn(_ column: Int) -> CellSum {
    CellSum(
      total: Cell(row: total.row, column: column), parts: parts.map { Cell(row: $0.row, column: column) }, isRow: false)
  }
}
