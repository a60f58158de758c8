import BudgetModel

/// Where the program was left: a visit and the row selected there, kept from one run to the next.
public struct Bookmark: Hashable, Sendable {
  /// The place, the side looked at and what was held beside it.
  public var visit: Visit
  /// ``ListingRow/id`` of the row selected; nil for none.
  public var row: String?

  /// The columns it is kept in; `docs/marks.md` describes them.
  public static let columns = ["department", "year", "screen", "item", "row", "side", "beside"]

  /// A bookmark.
  public init(visit: Visit, row: String?) {
    self.visit = visit
    self.row = row
  }

  /// It as texts, one for each of ``columns``.
  public var fields: [String] {
    let id = Mark.ID(place: visit.place, row: row ?? Self.noRow)
    return Mark(id: id, phase: visit.phase, name: "").fields.prefix(6) + [visit.comparison?.text ?? ""]
  }

  /// Reads its texts.
  /// - Returns: nil where they say no place.
  public init?(fields: [String]) {
    guard fields.count == Self.columns.count, let mark = Mark(fields: fields[..<6] + ["", ""]) else { return nil }
    visit = Visit(place: mark.id.place, phase: mark.phase, comparison: Comparison(text: fields[6]))
    row = mark.id.row == Self.noRow ? nil : mark.id.row
  }

  private static let noRow = "-"
}

extension Comparison {
  /// It as one text: `years`, or the other department, year and side.
  fileprivate var text: String {
    switch self {
    case .years: "years"
    case .with(let key, let phase): "\(key.department)|\(key.year)|\(phase.rawValue)"
    }
  }

  fileprivate init?(text: String) {
    if text == "years" {
      self = .years
      return
    }
    let parts = text.parts(between: "|")
    guard parts.count == 3, let year = Int(parts[1]), let phase = PhaseView(rawValue: parts[2]) else { return nil }
    self = .with(DepartmentYear(department: parts[0], year: year), phase)
  }
}
