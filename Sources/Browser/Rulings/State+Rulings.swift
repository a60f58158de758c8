import BudgetModel
import Reconciliation

extension State {
  /// Begins the reason for which the selected finding is dismissed, or brings a dismissed one back; on an inspection turns the
  /// verdict of the selected item: as the document has it, met, unmet.
  mutating func decide(_ row: ListingRow?) -> [Effect] {
    guard let row, let key = place.key else { return [] }
    let id = Mark.ID(place: place, row: row.id)
    guard place.topic == .findings else {
      let next: Ruling.Verdict? =
        switch rulings[id]?.verdict {
        case nil: .met
        case .met: .unmet
        default: nil
        }
      if let next { rulings.put(Ruling(id: id, verdict: next)) } else { rulings.remove(id) }
      return [.keepRulings(rulings)]
    }
    if rulings[id] != nil {
      rulings.remove(id)
      look(at: key)
      say("又列出来了。", "It is listed again.")
      return [.keepRulings(rulings)]
    }
    entry = Entry(.reason(id, name: screen.title(of: row, options)))
    return []
  }

  /// Dismisses a finding for the reason typed; without one nothing is dismissed.
  mutating func dismiss(_ id: Mark.ID, _ reason: String) -> [Effect] {
    entry = nil
    guard reason.contains(where: { $0 != " " }) else {
      say("没有写理由，未驳回。", "Without a reason nothing is dismissed.")
      return []
    }
    rulings.put(Ruling(id: id, verdict: .dismissed, reason: reason))
    if let key = id.place.key { look(at: key) }
    say(
      "已驳回；+ 列出驳回的，再按 v 恢复。数字变了会再列出。",
      "Dismissed; + lists what is, v brings it back. It returns when its figures change.")
    return [.keepRulings(rulings)]
  }

  /// The sheets of the documents of the place, as the reviewer left them; empty until they were checked.
  public var inspections: [(disclosure: Disclosure, sheet: Inspection)] {
    guard let key = place.key, let whole = found[key]?.whole, let accounts = accounts?.accounts else { return [] }
    return accounts.disclosures.map { ($0, rulings.inspection($0, whole, marks)) }
  }

  /// Takes the rulings as they are kept.
  mutating func take(_ kept: Rulings, said text: String?) {
    rulings = kept
    for key in found.keys { look(at: key) }
    if let text { message = Message(text) }
  }

  /// Looks again at what was found in a department's year, without what was dismissed.
  private mutating func look(at key: DepartmentYear) {
    guard let whole = found[key]?.whole else { return }
    keep(whole, of: key)
  }
}
