import Facts

/// The columns a user chose for lists of the desk, kept in the configuration file: `columns.projects = name department score`.
public struct ChosenColumns: Hashable, Sendable {
  /// By the English word of the list; what is not here is as the list itself has it.
  private var lists: [String: [String]] = [:]

  /// What draws the years before has no fact column of its own.
  static let trend = "trend"
  /// What begins the names of these settings.
  static let prefix = "columns."

  /// Nothing chosen.
  public init() {}

  /// The name of a list's setting.
  static func setting(_ desk: Desk) -> String { prefix + desk.words.english }

  /// The columns of a list, from left to right; its name comes first always.
  func columns(of desk: Desk) -> [Desk.Shown] {
    guard let names = lists[desk.words.english] else { return desk.columns }
    let chosen = names.compactMap { name in Self.all(desk).first { $0.id == name } }
    // What was chosen first is the last to give way.
    return chosen.enumerated().map { place, shown in
      var shown = shown
      shown.priority = chosen.count - place
      return shown
    }
  }

  /// Every column a list may have: those it has by itself, then the others.
  static func all(_ desk: Desk) -> [Desk.Shown] {
    let own = Set(desk.columns.map(\.name))
    return desk.columns
      + desk.table.columns.filter { $0.title?.english.isEmpty == false && !own.contains($0.name) }
      .map { Desk.Shown(name: $0.name, priority: 0) }
  }

  /// Chooses the columns of a list; nil for those it has by itself.
  mutating func choose(_ names: [String]?, of desk: Desk) {
    lists[desk.words.english] = names.map { names in
      let first = Self.all(desk)[0].id
      return [first] + names.filter { $0 != first }
    }
  }

  /// The value of a list's setting.
  func value(of desk: Desk) -> String { columns(of: desk).map(\.id).joined(separator: " ") }

  /// Takes a line of the file.
  /// - Throws: what in it is not known.
  mutating func set(_ name: String, _ value: String) throws(ConfigurationProblem.Reason) {
    guard let desk = Desk.all.first(where: { Self.setting($0) == name.lowercased() }) else {
      throw .unknownList(name, Desk.all.map(Self.setting))
    }
    let known = Self.all(desk).map(\.id)
    let names = value.split { $0 == " " || $0 == "," }.map { $0.lowercased() }
    for name in names where !known.contains(name) { throw .unknownColumn(Self.setting(desk), name, known) }
    choose(names, of: desk)
  }
}

extension Desk.Shown {
  /// What tells it from the others of its list, as the configuration file has it.
  var id: String { isTrend ? ChosenColumns.trend : name }
}
