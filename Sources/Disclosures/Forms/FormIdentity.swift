import BudgetModel

/// What forms say of who published them and for when, where a document holds nothing else: an annex in a file of its own.
struct FormIdentity {
  let identity: KnownIdentity

  init(_ forms: [PerformanceForm]) {
    var counts: [String: Int] = [:]
    for form in forms {
      let own =
        form.isOverall && !form.name.isEmpty
        ? form.name : form.publisher ?? form.authority ?? form.department ?? form.reporter ?? form.unit
      if let own, own.count >= 4 { counts[Heading.withoutRemark(own), default: 0] += 1 }
    }
    let name = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    let kind: DisclosureKind? = forms.isEmpty ? nil : forms.contains { $0.evaluation != nil } ? .finalAccounts : .budget
    identity = KnownIdentity(department: name, year: forms.lazy.compactMap(\.year).first, kind: kind)
  }

  /// A doubt for each thing that only the forms say.
  func doubts(_ said: KnownIdentity, _ named: KnownIdentity) -> [Doubt] {
    var places: [String] = []
    if said.year == nil, named.year == nil, let year = identity.year { places.append("\(year)") }
    if said.kind == nil, named.kind == nil, let kind = identity.kind { places.append(kind == .budget ? "预算" : "决算") }
    if said.department == nil, named.department == nil, let name = identity.department { places.append(name) }
    return places.map { Doubt(reason: .takenFromForm, place: $0, line: 1) }
  }
}
