/// The listings shown last: going back and forth between a few places makes none of them anew.
///
/// It knows nothing of the data: whoever changes them begins with an empty one.
struct ListingMemo: Sendable {
  /// All a listing depends on beside the data. What is selected and scrolled to changes no listing.
  struct Key: Hashable {
    let place: Place
    private let phase: PhaseView
    private let comparison: Comparison?
    private let options: Options
    private let choices: Choices
    private let marks: Marks
    private let rulings: Rulings

    /// The key of where one is.
    init(_ state: State) {
      place = state.place
      phase = state.phase
      comparison = state.comparison
      options = state.options
      marks = state.marks
      rulings = state.rulings
      var choices = state.here
      choices.selection = nil
      choices.top = 0
      choices.shift = 0
      choices.column = nil
      self.choices = choices
    }
  }

  private static let capacity = 16
  /// The latest at the end.
  private var kept: [(key: Key, listing: Listing)] = []

  /// The listing of a key; nil where it is not among the last ones.
  mutating func listing(_ key: Key) -> Listing? {
    guard let index = kept.lastIndex(where: { $0.key == key }) else { return nil }
    if index < kept.count - 1 { kept.append(kept.remove(at: index)) }
    return kept.last?.listing
  }

  /// Whether a listing is among the last ones.
  func holds(_ key: Key) -> Bool { kept.contains { $0.key == key } }

  /// Forgets the listings of some places.
  mutating func forget(_ isStale: (Place) -> Bool) { kept.removeAll { isStale($0.key.place) } }

  /// Keeps a listing in place of the one not seen for longest.
  mutating func keep(_ listing: Listing, for key: Key) {
    if kept.count == Self.capacity { kept.removeFirst() }
    kept.append((key, listing))
  }
}
