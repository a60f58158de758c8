/// What a key asked to be told twice before it is done. Any other key forgets it.
enum Confirmation: Hashable, Sendable {
  /// Taking away a mark that carries a note.
  case unmarking(Mark.ID)
  /// Taking away all marks.
  case clearing
  /// Leaving, though marks could not be kept.
  case leaving
}
