import BudgetModel

extension Report {
  /// The report with what a single other figure would make good.
  ///
  /// Where one value in one place makes several failing equations hold, they are one error. It is told at the equation that
  /// states the figure, with the places of the others: first in the prose, where the value is that of a table, then wherever
  /// equations agree on a value. Where none of them states it, it is told at the first, which names the figure.
  /// - Complexity: linear in the terms of failing equations, but for the prose, where it is the square of their number.
  var withRepairs: Report {
    var repairing = Repairing(findings)
    repairing.joinProse()
    repairing.joinAgreeing()
    return replacing(repairing.remaining)
  }
}

/// Finds the values that make failing equations hold, and joins the findings that one value mends.
private struct Repairing {
  /// One published figure with another value.
  private struct Repair: Hashable {
    let place: FindingPlace
    let value: Exact
  }

  private var findings: [Finding]
  /// The contradictions with an equation.
  private let failing: [Int]
  /// Those told with another by now.
  private var told: Set<Int> = []

  init(_ findings: [Finding]) {
    self.findings = findings
    failing = findings.indices.filter { findings[$0].severity == .contradiction && findings[$0].equation != nil }
  }

  /// The findings that are told by themselves.
  var remaining: [Finding] { findings.indices.filter { !told.contains($0) }.map { findings[$0] } }

  /// What the prose calculates with a figure that tables or other sentences contradict is told with it.
  mutating func joinProse() {
    let prose = failing.filter { findings[$0].rule.group == .prose }
    for index in prose where !told.contains(index) {
      guard let place = findings[index].equation?.stated.place, let value = findings[index].computed?.value else {
        continue
      }
      for other in prose where other != index && !told.contains(other) {
        let isSame = findings[other].equation?.stated.place == place
        if isSame ? findings[other].computed?.value == value : findings[other].holds(with: value, at: place) {
          join(other, to: index)
        }
      }
    }
  }

  /// Equations that agree on a value are told once: where one of them states the figure, else at the first.
  mutating func joinAgreeing() {
    var order: [Repair] = []
    var agreed: [Repair: [Int]] = [:]
    for index in failing where !told.contains(index) {
      var seen: Set<Repair> = []
      for repair in findings[index].repairs.map({ Repair(place: $0.place, value: $0.value) })
      where seen.insert(repair).inserted {
        if agreed[repair] == nil { order.append(repair) }
        agreed[repair, default: []].append(index)
      }
    }
    for repair in order {
      let indices = (agreed[repair] ?? []).filter { !told.contains($0) }
      guard indices.count > 1 else { continue }
      if let first = indices.first(where: { findings[$0].equation?.stated.place == repair.place }) {
        for other in indices where other != first { join(other, to: first) }
      } else if let first = indices.first {
        agree(first, with: Array(indices.dropFirst()), on: repair)
      }
    }
  }

  private mutating func join(_ other: Int, to index: Int) {
    told.insert(other)
    let (joined, terms) = (findings[other], findings[index].terms)
    findings[index].places += joined.places.filter { !findings[index].places.contains($0) }
    guard let stated = findings[index].equation?.stated, let value = findings[index].computed?.value,
      let what = joined.equation?.stated
    else { return }
    let own = terms.count == 1 && terms[0].figure.value == value ? terms[0].figure : stated.figure.with(value: value)
    findings[index].evidence.append(
      what.place == stated.place
        ? Wording(zh: "按 \(joined.rule) 计算亦为 \(own.text)", en: "\(joined.rule) gives \(own.text) as well")
        : Wording(
          zh: "改为 \(own.text)，则“\(what.label)”\(what.figure.text)（\(joined.rule)）亦成立",
          en: "with \(own.text), “\(what.label)” \(what.figure.text) (\(joined.rule)) holds as well"))
  }

  private mutating func agree(_ index: Int, with others: [Int], on repair: Repair) {
    guard let term = findings[index].term(at: repair.place) else { return }
    for other in others {
      told.insert(other)
      findings[index].places += findings[other].places.filter { !findings[index].places.contains($0) }
    }
    let value = term.figure.with(value: repair.value).text
    let names = Set(others.map { findings[$0].rule }).sorted().map(\.description).joined(separator: "、")
    findings[index].evidence.append(
      Wording(
        zh: "“\(repair.place.text)”改为 \(value)，则本式与另 \(others.count) 处（\(names)）均成立",
        en: "with \(value) at “\(repair.place.text)”, this and \(others.count) other (\(names)) hold"))
  }
}

extension Finding {
  /// The values that would make its sum exact, one for each of its figures.
  fileprivate var repairs: [(place: FindingPlace, value: Exact)] {
    guard let equation, case .sum(let terms) = equation.form, let difference, difference.value.isKnown else {
      return []
    }
    let stated = (equation.stated.place, equation.stated.figure.value - difference.value)
    return [stated]
      + terms.map { term in
        (term.place, term.sign == .plus ? term.figure.value + difference.value : term.figure.value - difference.value)
      }
  }

  /// Its figure at a place.
  fileprivate func term(at place: FindingPlace) -> Term? {
    equation.flatMap { ([$0.stated] + $0.terms).first { $0.place == place } }
  }

  /// Whether its equation holds where the figure at a place, one of its terms, has another value.
  fileprivate func holds(with value: Exact, at place: FindingPlace) -> Bool {
    guard var equation, equation.terms.contains(where: { $0.place == place }) else { return false }
    func changed(_ terms: [Term]) -> [Term] {
      terms.map { term in
        var term = term
        if term.place == place { term.figure = term.figure.with(value: value) }
        return term
      }
    }
    switch equation.form {
    case .sum(let terms): equation.form = .sum(changed(terms))
    case .rate(let part, let base): equation.form = .rate(changed(part), of: changed(base))
    }
    return equation.judged().map { $0.outcome != .contradiction } ?? false
  }
}
