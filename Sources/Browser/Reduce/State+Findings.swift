import BudgetModel
import Reconciliation

extension State {
  /// What is said where no finding is to be gone to.
  var nothingFound: String { language.pick("没有发现。", "Nothing was found.") }

  /// Goes to the place the next (1) or previous (-1) finding speaks of, from anywhere in the department; to a difference where
  /// something is held beside it.
  mutating func goToFinding(_ direction: Int, _ listing: Listing) -> [Effect] {
    if isComparing {
      goToDifference(direction, listing)
      return []
    }
    guard let key = place.key, let open = accounts, let report = report(key) else { return [] }
    let findings = report.findings.inOrderOfWeight.filter { $0.severity != .rounding }
    guard !findings.isEmpty else {
      message = Message(nothingFound)
      return []
    }
    let present = findingPositions[key] ?? (direction > 0 ? -1 : findings.count)
    let next = (present + direction + findings.count) % findings.count
    findingPositions[key] = next
    let finding = findings[next]
    let goal = finding.places.lazy.compactMap { FindingsListing.goal($0, open, key) }.first
    let effects =
      goal.map { go(to: $0.place, selection: $0.selection, isJump: true) }
      ?? go(to: .accounts(key, .findings), selection: finding.identity, isJump: true)
    message = Message("\(next + 1)/\(findings.count) \(finding.rule) \(finding.message.text(language))")
    return effects
  }
}
