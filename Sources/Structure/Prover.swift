/// Finds out how the rows of a table belong together, by the sums that hold among them.
public enum Prover {
  /// The largest number that may be added up.
  private static let limit: Int64 = 1 << 55
  /// The most rows with numbers that are looked at: as many as a document may have. A published table has some hundreds.
  private static let rowLimit = 50_000

  /// A row that repeats another or lies inside it.
  private struct Link {
    var upper: Int
    var lower: Int
    var isEqual: Bool
  }

  /// Proves what can be proven of a table's rows.
  /// - Complexity: linear in rows × states × roots looked at × columns. Of long tables fewer states are kept and fewer roots looked
  ///   at, so that the product is bounded; only the first row is held against all of them.
  public static func prove(_ sheet: Sheet) -> Proof {
    var proof = Proof(rows: sheet.lines.count)
    let active = sheet.lines.indices.filter { row in sheet.lines[row].values.contains { $0 ?? 0 != 0 } }
    for row in active { proof.roles[row] = .leaf }
    guard active.count > 1 else { return proof }
    let isSmall = active.allSatisfy { row in sheet.lines[row].values.allSatisfy { ($0 ?? 0).magnitude < UInt64(limit) }
    }
    guard isSmall, active.count <= rowLimit, sheet.ulp < limit >> 18 else {
      proof.verdict = .notUnderstood
      return proof
    }
    let columns = (0..<sheet.width).filter { column in
      active.contains { row in
        column < sheet.lines[row].values.count && sheet.lines[row].values[column] ?? 0 != 0
      }
    }
    let lines = active.map { row in
      let line = sheet.lines[row]
      return Sheet.Line(columns.map { $0 < line.values.count ? line.values[$0] : nil }, hint: line.hint)
    }
    var search = Search(Sheet(lines, ulp: sheet.ulp, isExact: sheet.isExact))
    let steps = search.run()
    var links: [Link] = []
    var trials: [Int: Double] = [:]
    for step in steps { note(step, lines, active, columns, sheet, into: &proof, &links, &trials) }
    proof.sums.sort { $0.row < $1.row }
    proof.forgiveEnclosed(trials)
    settle(&proof, active, links)
    // Rows that all repeat one amount hold nothing that could be added.
    if let first = lines.first, proof.sums.isEmpty,
      lines.allSatisfy({ line in
        zip(line.values, first.values).allSatisfy { $0 == $1 || $0 ?? 0 == 0 || $1 ?? 0 == 0 }
      })
    {
      proof.verdict = .nothingToAdd
    }
    return proof
  }

  /// Notes what a step says: who belongs to whom, and with what evidence.
  private static func note(
    _ step: Search.Step, _ lines: [Sheet.Line], _ active: [Int], _ columns: [Int], _ sheet: Sheet,
    into proof: inout Proof, _ links: inout [Link], _ trials: inout [Int: Double]
  ) {
    guard step.role != .leaf else { return }
    let row = active[step.row]
    for pair in step.pairs {
      // Of two equal rows the one that is called a total holds the other.
      let isTurned = lines[pair.lower].hint.isTotal && !lines[pair.upper].hint.isTotal
      let (upper, lower) = isTurned ? (pair.lower, pair.upper) : (pair.upper, pair.lower)
      if proof.roles[active[upper]] == .leaf { proof.roles[active[upper]] = .chain }
      proof.parents[active[lower]] = active[upper]
      links.append(Link(upper: active[upper], lower: active[lower], isEqual: true))
    }
    let turned = Set(step.pairs.filter { lines[$0.lower].hint.isTotal && !lines[$0.upper].hint.isTotal }.map(\.upper))
    let lower = Dictionary(step.pairs.map { ($0.upper, $0.lower) }) { first, _ in first }
    let parts = step.parts.map { turned.contains($0) ? lower[$0] ?? $0 : $0 }
    for part in parts { proof.parents[active[part]] = row }
    proof.roles[row] = step.role
    if step.role == .chain || step.role == .ofWhich {
      links += parts.map { Link(upper: row, lower: active[$0], isEqual: step.role == .chain) }
    }
    guard step.role == .sum || step.role == .totalAfter else { return }
    let numbers = parts.flatMap { lines[$0].values.map { $0 ?? 0 } }
    let evidence = Evidence(
      total: lines[step.row].values, parts: numbers, ulp: sheet.ulp, isExact: sheet.isExact)
    var bits = Self.bits(evidence, numbers, width: columns.count)
    if bits > 0, !step.isDecided {
      trials[row] = bits
      bits -= Double(step.candidates + 1).bits + bits * evidence.round / evidence.bits
    }
    if bits <= 0, !evidence.failed.isEmpty { proof.roles[row] = .failing }
    proof.sums.append(
      Proof.Sum(
        row: row, parts: parts.map { active[$0] }.sorted(), held: evidence.held.map { columns[$0] },
        failed: evidence.failed.map { columns[$0] }, bits: max(0, bits), role: proof.roles[row],
        isHinted: step.isDecided))
  }

  /// What the held columns of a sum are worth, by how many of them are independent of each other.
  private static func bits(_ evidence: Evidence, _ parts: [Int64], width: Int) -> Double {
    if evidence.distinct.isEmpty { return 0 }
    let sample = parts.prefix(40 * width)
    let rank = Rank.rank(
      evidence.distinct.map { entry in stride(from: entry.column, to: sample.count, by: width).map { sample[$0] } })
    return Double(rank) * evidence.bits / Double(evidence.distinct.count)
  }

  /// How many bits of evidence the columns are in which some rows add up to another, and how many columns those are.
  /// - Parameters:
  ///   - total: the numbers of the total; nil where none is printed.
  ///   - parts: those of the parts, as many each.
  public static func evidence(of total: [Int64?], parts: [[Int64?]], ulp: Int64, isExact: Bool) -> (
    bits: Double, held: Int
  ) {
    let all = [total] + parts
    guard all.allSatisfy({ $0.allSatisfy { ($0 ?? 0).magnitude < UInt64(limit) } }), all.count < 1 << 16 else {
      return (0, 0)
    }
    let numbers = parts.flatMap { part in total.indices.map { part[$0] ?? 0 } }
    let evidence = Evidence(total: total, parts: numbers, ulp: ulp, isExact: isExact)
    return (bits(evidence, numbers, width: total.count), evidence.held.count { total[$0] != 0 })
  }

  /// Says which rows belong to proven sums, and what that makes of the table.
  private static func settle(_ proof: inout Proof, _ active: [Int], _ links: [Link]) {
    for sum in proof.sums where sum.isProven {
      proof.isProven[sum.row] = true
      for part in sum.parts { proof.isProven[part] = true }
    }
    // What equals a row is as sure as that row, and what lies inside it by its own words.
    var isChanged = true
    while isChanged {
      isChanged = false
      for link in links where proof.isProven[link.upper] != proof.isProven[link.lower] {
        if proof.isProven[link.lower], !link.isEqual { continue }
        proof.isProven[link.upper] = true
        proof.isProven[link.lower] = true
        isChanged = true
      }
    }
    let proven = active.count { proof.isProven[$0] }
    proof.verdict = proven == active.count ? .proven : proven == 0 ? .notUnderstood : .partly
  }
}
