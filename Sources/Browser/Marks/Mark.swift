import BudgetModel
import Catalogues

/// A row that was marked to be taken home, with what was noted on it.
public struct Mark: Hashable, Sendable {
  /// What tells a marked row from every other: its place and its identity there, whatever side, unit and order are shown.
  public struct ID: Hashable, Sendable {
    /// The place it stands at.
    public var place: Place
    /// ``ListingRow/id``.
    public var row: String

    /// An identity.
    public init(place: Place, row: String) {
      self.place = place
      self.row = row
    }
  }

  /// Which row.
  public var id: ID
  /// The side looked at when it was marked.
  public var phase: PhaseView
  /// What it was called when it was marked: said where the row is no longer found.
  public var name: String
  /// What was noted on it; empty for nothing.
  public var note: String
  /// What each of those who review together says of it, in the order they first did; none where marks are kept for oneself.
  public var said: [SharedWords] = []
  /// How far it has come for them; nil where marks are kept for oneself.
  public var state: ReviewState?
  /// Whether it is one's own.
  public var isMine = true

  /// The department and year it is about: of a row of the library the one that row is of; nil for none.
  var key: DepartmentYear? { id.place.key ?? (id.place == .library ? LibraryListing.key(id.row) : nil) }

  /// A mark.
  public init(id: ID, phase: PhaseView, name: String, note: String = "") {
    self.id = id
    self.phase = phase
    self.name = name
    self.note = note
  }
}
