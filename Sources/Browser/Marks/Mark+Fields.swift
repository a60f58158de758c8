import BudgetModel

extension Mark {
  /// The columns a mark is kept in; `docs/marks.md` describes them.
  public static let columns = ["department", "year", "screen", "item", "row", "side", "name", "note"]

  /// The mark as texts, one for each of ``columns``.
  public var fields: [String] {
    let (key, screen) = (id.place.key, id.place.topic.screen)
    return [
      key?.department ?? "", key.map { String($0.year) } ?? "", type(of: screen).name, screen.item, id.row,
      phase.rawValue, name, note,
    ]
  }

  /// Reads the texts of a mark.
  /// - Returns: nil where they say no place, or the row is missing.
  public init?(fields: [String], _ screens: Screens = .standard) {
    guard fields.count == Self.columns.count, let phase = PhaseView(rawValue: fields[5]), !fields[4].isEmpty,
      let topic = screens.topic(fields[2], fields[3])
    else { return nil }
    var place = Place.everywhere(topic)
    if topic.screen.ofAccounts != nil {
      guard !fields[0].isEmpty, let year = Given.year.number(fields[1]) else { return nil }
      place = .accounts(DepartmentYear(department: fields[0], year: year), topic)
    }
    self.init(id: ID(place: place, row: fields[4]), phase: phase, name: fields[6], note: fields[7])
  }
}
