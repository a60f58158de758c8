import BudgetModel
import Reconciliation

extension State {
  /// Goes to the place the next (1) or previous (-1) finding speaks of, from anywhere in the department.
  mutating func goToFinding(_ direction: Int) -> [Effect] {
    guard let key = place.key, let open = accounts, let report = report(key) else {
      message = Message(language.pick("先打开一个部门。", "Open a department first."))
      return []
    }
    let findings = report.findings.inOrderOfWeight.filter { $0.severity != .rounding }
    guard !findings.isEmpty else {
      message = Message(language.pick("没有发现。", "Nothing was found."))
      return []
    }
    let present = findingPositions[key] ?? (direction > 0 ? -1 : findings.count)
    let next = (present + direction + findings.count) % findings.count
    findingPositions[key] = next
    let finding = findings[next]
    let goal = finding.places.lazy.compactMap { FindingsListing.goal($0, open, key) }.first
    let effects =
      goal.map { go(to: $0.place, selection: $0.selection, isJump: true) }
      ?? go(to: .accounts(key, .findings), selection: FindingsListing.id(finding), isJump: true)
    message = Message("\(next + 1)/\(findings.count) \(finding.rule) \(finding.message.text(language))")
    return effects
  }
}
