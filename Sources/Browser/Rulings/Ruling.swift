import BudgetModel
import Reconciliation

/// What a reviewer decided about a row: that a finding is none, or whether an item of an inspection is as it must be.
///
/// A finding's row is known by its figures, too: where they change, it is another row, and the finding is there again.
public struct Ruling: Hashable, Sendable {
  /// What was decided.
  public enum Verdict: String, CaseIterable, Sendable {
    /// The finding is none, or needs no answer.
    case dismissed
    /// The item is as it must be.
    case met
    /// It is not.
    case unmet
  }

  /// The row.
  public var id: Mark.ID
  /// What was decided.
  public var verdict: Verdict
  /// Why; empty where no reason was asked for.
  public var reason: String

  /// A ruling.
  public init(id: Mark.ID, verdict: Verdict, reason: String = "") {
    self.id = id
    self.verdict = verdict
    self.reason = reason
  }
}

extension Ruling {
  /// The columns a ruling is kept in; `docs/marks.md` describes them.
  public static let columns = ["department", "year", "screen", "item", "row", "verdict", "reason"]

  /// The ruling as texts, one for each of ``columns``.
  public var fields: [String] {
    let (key, screen) = (id.place.key, id.place.topic.screen)
    return [
      key?.department ?? "", key.map { String($0.year) } ?? "", type(of: screen).name, screen.item, id.row,
      verdict.rawValue, reason,
    ]
  }

  /// Reads the texts of a ruling.
  /// - Returns: nil where they name no row of a department, or no verdict.
  public init?(fields: [String], _ screens: Screens = .standard) {
    guard fields.count == Self.columns.count, let year = Given.year.number(fields[1]), !fields[0].isEmpty,
      let topic = screens.topic(fields[2], fields[3]), !fields[4].isEmpty, let verdict = Verdict(rawValue: fields[5])
    else { return nil }
    let place = Place.accounts(DepartmentYear(department: fields[0], year: year), topic)
    self.init(id: Mark.ID(place: place, row: fields[4]), verdict: verdict, reason: fields[6])
  }
}
