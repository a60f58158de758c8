/// What a piece of text is for. Views paint roles; a ``Theme`` turns roles into colours.
///
/// Colour carries nothing alone: whatever a role says is also said by a word or a shape.
public enum Role: UInt8, CaseIterable, Sendable {
  /// Ordinary text.
  case text
  /// Where one is: the first line.
  case title
  /// The screens with their digits, and column headings.
  case heading
  /// What is less important: codes, units, rules, sources.
  case secondary
  /// A name or label that stands out: totals, class names.
  case strong
  /// An amount of money or a count.
  case amount
  /// An amount below zero, or a shortfall.
  case negative
  /// Something that is not there: blank, not published, no data.
  case absent
  /// A bar, a gauge, a tile.
  case bar
  /// The empty part of a gauge.
  case track
  /// A target met, a good grade.
  case good
  /// A target missed, a contradiction.
  case bad
  /// Something worth a question.
  case caution
  /// A key in the hint bar.
  case key
  /// What a key does, in the hint bar.
  case hint
  /// A message that answers the last key.
  case message
  /// An error.
  case error
  /// What a search or a filter matched.
  case match
}
