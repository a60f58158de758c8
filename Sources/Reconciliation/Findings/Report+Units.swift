import BudgetModel

extension Report {
  /// The report with a table in a wrong unit told once.
  ///
  /// Where two or more contradictions between a table and the rest of its document hold once the table's figures are taken in 万元 for
  /// 元, or the other way round, and its total is stated nowhere else as it stands, its unit is wrong: one finding stands for all that
  /// follows from it. So is that of a table whose figures the text, or other tables, state in the other unit.
  /// - Complexity: linear in the terms of the findings, for each table told so.
  func withUnits(_ disclosures: [OpenDisclosure]) -> Report {
    var findings = findings
    for disclosure in disclosures {
      for open in disclosure.openTables where open.table.unit.otherUnit != nil {
        let mixed = findings.indices.filter { findings[$0].disclosure == disclosure.id && findings[$0].mixes(open) }
        let mended = mixed.filter {
          findings[$0].severity == .contradiction && findings[$0].holds(in: open, asOther: true)
        }
        let stated = disclosure.statedInOtherUnit(open)
        guard !stated.isEmpty || mended.count > 1 && !disclosure.states(open) else { continue }
        let joined = mended.map { findings[$0] }
        // What stands in the table alone may miss by a last place that is none in the other unit.
        let own = findings.indices.filter {
          findings[$0].disclosure == disclosure.id && findings[$0].holds(in: open, asOther: false)
        }
        let told = Set(mixed + own)
        let first = mended.first ?? findings.endIndex
        let finding = Finding(wrongUnitOf: open, showing: joined, stated, of: disclosure.id)
        let before = findings.indices.filter { $0 < first && !told.contains($0) }.map { findings[$0] }
        let behind = findings.indices.filter { $0 > first && !told.contains($0) }.map { findings[$0] }
        findings = before + [finding] + behind
      }
    }
    return replacing(findings)
  }
}

extension Finding {
  /// Whether it holds figures of a table against figures from elsewhere.
  fileprivate func mixes(_ open: OpenTable) -> Bool {
    guard let equation, case .sum = equation.form else { return false }
    let isOwn = ([equation.stated] + equation.terms).map { $0.isOf(open) }
    return isOwn.contains(true) && isOwn.contains(false)
  }

  /// Whether its sum holds with the table's figures in the other unit.
  /// - Parameter asOther: whether figures from elsewhere take part, too; otherwise all must be the table's.
  fileprivate func holds(in open: OpenTable, asOther: Bool) -> Bool {
    guard let equation, case .sum(let terms) = equation.form,
      asOther || (terms + [equation.stated]).allSatisfy({ $0.isOf(open) })
    else { return false }
    let other = Equation(equation.stated.inOtherUnit(of: open), isSumOf: terms.map { $0.inOtherUnit(of: open) })
    return other.judged().map { $0.outcome != .contradiction } ?? false
  }

  /// - Parameters:
  ///   - joined: what holds in the other unit.
  ///   - stated: figures of the table, and those elsewhere that are the same in the other unit.
  fileprivate init(
    wrongUnitOf open: OpenTable, showing joined: [Finding], _ stated: [FindingPlace], of disclosure: String
  ) {
    let source = Source(.table(number: open.table.number, block: 0, row: 0, column: nil), page: open.table.page)
    let unit = open.table.unit
    let other = unit.otherUnit ?? unit
    let place = FindingPlace(disclosure: disclosure, source: source, text: "\(open.table.title) · \(unit.rawValue)")
    let count = joined.isEmpty ? stated.count / 2 : joined.count
    let rules = Set(joined.map(\.rule)).sorted().map(\.description).joined(separator: "、")
    self.init(
      rule: RuleID(.coverage, 4), severity: .contradiction, disclosure: disclosure,
      message: Wording(
        zh:
          "\(open.name)所印单位为\(unit.rawValue)；按\(other.rawValue)计，则与其他表和文字的 \(count) 处\(joined.isEmpty ? "数字相同" : "核对均成立")，疑似单位有误。",
        en:
          "\(open.name) prints \(unit.rawValue) as its unit; in \(other.rawValue) \(count) \(joined.isEmpty ? "figures are those of" : "comparisons hold with") other "
          + "tables or the text, so that the unit seems wrong."),
      places: (joined.flatMap(\.places) + stated).reduce(into: [place]) { if !$0.contains($1) { $0.append($1) } },
      evidence: joined.isEmpty
        ? [] : [Wording(zh: "此前不成立的核对：\(rules)", en: "comparisons that fail as it is printed: \(rules)")])
  }
}

extension Term {
  /// Whether it stands in a table.
  fileprivate func isOf(_ open: OpenTable) -> Bool {
    guard case .table(open.table.number, _, _, _) = place.source.place, case .money(open.table.unit) = figure.quantity
    else { return false }
    return true
  }

  /// The term as it would be in the other unit, where it stands in the table.
  fileprivate func inOtherUnit(of open: OpenTable) -> Term {
    guard isOf(open), let other = open.table.unit.otherUnit else { return self }
    var term = self
    term.figure = figure.inUnit(other)
    return term
  }
}

extension MoneyUnit {
  /// The one of 元 and 万元 that it may be taken for; nil for others.
  var otherUnit: MoneyUnit? {
    self == .yuan ? .tenThousandYuan : self == .tenThousandYuan ? .yuan : nil
  }
}

extension OpenDisclosure {
  /// Whether a total of a table is stated elsewhere as it stands: in another table, or in the text.
  fileprivate func states(_ open: OpenTable) -> Bool {
    let totals = open.table.rows.filter(\.isTotal)
    let own = (totals.isEmpty ? Array(open.table.rows.prefix(1)) : totals).compactMap { row in
      row.cells.indices.lazy.compactMap { open.figure(row, $0) }.first { $0.value != 0 }
    }
    return own.contains { total in
      openTables.contains { other in
        other.table.number != open.table.number
          && other.table.rows.contains { row in
            row.isTotal && row.cells.indices.contains { other.figure(row, $0)?.value == total.value }
          }
      } || statedClaims.contains { $0.term.figure.value == total.value && $0.term.figure.quantity != .percent }
    }
  }
}
