import BudgetModel

/// The answers offered last, kept until something they depend on changes.
struct AnswersMemo: Sendable {
  /// What answers depend on, beside the data.
  struct Key: Hashable {
    let purpose: Entry.Purpose
    let text: String
    let place: Place
    let phase: PhaseView
    let options: Options
    let width: Int
  }

  private var kept: (key: Key, answers: Listing)?

  /// The answers for a key, if they are those kept.
  func answers(_ key: Key) -> Listing? { kept?.key == key ? kept?.answers : nil }

  /// Keeps answers in place of those before.
  mutating func keep(_ answers: Listing, for key: Key) { kept = (key, answers) }
}

extension AnswersMemo.Key {
  /// What the answers to an entry depend on in a state.
  init(_ entry: Entry, _ state: State) {
    self.init(
      purpose: entry.purpose, text: entry.line.text, place: state.place, phase: state.phase, options: state.options,
      width: state.size.width)
  }
}
