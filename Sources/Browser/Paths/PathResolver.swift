import Catalogues
import BudgetModel

/// Finds the place a path names, in two steps: which accounts, then where in them.
public struct PathResolver: Sendable {
  /// A place, the side looked at there, and the row selected.
  public struct Destination: Hashable, Sendable {
    /// The place.
    public var place: Place
    /// The side; nil where the path leaves it open.
    public var phase: PhaseView?
    /// The identity of the row; nil for none.
    public var selection: String?
    /// What is held beside it; nil for nothing.
    public var comparison: Comparison?

    /// A place.
    public init(
      _ place: Place, phase: PhaseView? = nil, selection: String? = nil, comparison: Comparison? = nil
    ) {
      (self.place, self.phase, self.selection, self.comparison) = (place, phase, selection, comparison)
    }

    /// The library, at the row of a department's year.
    public static func library(at key: DepartmentYear?) -> Destination {
      Destination(.library, selection: key.map { LibraryListing.id($0) })
    }
  }

  /// The department and year of the path.
  public let key: DepartmentYear
  /// The side the path names; nil where it names none.
  public let phase: PhaseView?
  /// What the path holds beside it; nil where it names nothing.
  public let comparison: Comparison?
  private let rest: [String]
  private let screens: Screens

  /// Reads the department, year and side of a path.
  public init(_ path: String, in catalogue: any Catalogue, _ screens: Screens = .standard) throws(PathError) {
    let (path, beside) = Self.split(path)
    try self.init(path, beside: beside, in: catalogue, screens)
  }

  /// - Parameters:
  ///   - path: what stands before the comparison.
  ///   - beside: the path of what it is compared with, which is compared with nothing itself; nil for none.
  private init(
    _ path: String, beside: String?, in catalogue: any Catalogue, _ screens: Screens
  ) throws(PathError) {
    self.screens = screens
    var parts = PlacePath.parts(path, screens)[...]
    let first = parts.popFirst() ?? ""
    let department = try Self.department(first, in: catalogue)
    let years = catalogue.years(of: department).map(\.key.year)
    let held = years.map(String.init)
    if let part = parts.first, let year = PathWords.year(part) {
      guard years.contains(year) else { throw .unknownYear(part, held: held) }
      parts = parts.dropFirst()
      key = DepartmentYear(department: department, year: year)
    } else {
      guard years.count == 1, let year = years.first else { throw .ambiguousYear(candidates: held) }
      key = DepartmentYear(department: department, year: year)
    }
    if let part = parts.first, let id = PathWords.side(part), let phase = PhaseView(rawValue: id) {
      let key = key
      let kinds = catalogue.kinds(of: key)
      // The year-start budget may be known from the final accounts alone; final accounts come from nowhere else.
      if phase == .finalAccounts, !kinds.contains(.finalAccounts) { throw .notHeld(.finalAccounts) }
      self.phase = phase
      parts = parts.dropFirst()
    } else {
      phase = nil
    }
    rest = Array(parts)
    if let beside {
      comparison = try Self.comparison(beside, of: key, in: catalogue, screens)
    } else {
      comparison = nil
    }
  }

  /// The path itself, and what stands behind `?对比=`.
  private static func split(_ path: String) -> (String, String?) {
    for mark in ["?对比=", "?compare=", "？对比=", "？对比＝"] {
      if let range = path.firstRange(of: mark) {
        return (String(path[..<range.lowerBound]), String(path[range.upperBound...]))
      }
    }
    return (path, nil)
  }

  private static func comparison(
    _ path: String, of key: DepartmentYear, in catalogue: any Catalogue, _ screens: Screens
  ) throws(PathError) -> Comparison {
    if PathWords.side(path) == "years" { return .years }
    let other = try PathResolver(path, beside: nil, in: catalogue, screens)
    if let part = other.rest.first { throw .tooLong(part) }
    if other.key == key { throw .comparedWithItself(path) }
    let held = catalogue.kinds(of: other.key).contains(.finalAccounts)
    return .with(other.key, other.phase == .budget || !held ? .budget : .finalAccounts)
  }

  /// Finds the place within the opened accounts.
  public func destination(in open: OpenYear) throws(PathError) -> Destination {
    func at(_ topic: Topic, _ selection: String? = nil) -> Destination {
      Destination(.accounts(key, topic), phase: phase, selection: selection, comparison: comparison)
    }
    guard let word = rest.first else { return at(.overview) }
    guard let screen = screens.screen(word) else {
      let words = screens.pathWords.dropFirst(PathWords.sides.count)
      throw .unknownWord(word, candidates: words.flatMap { [$0.chinese, $0.english] })
    }
    let (topic, row) = try screen.destination(word, below: Array(rest.dropFirst()), in: open, phase)
    return at(topic, row)
  }

  /// The ``Department/id`` of the one department a name or part of it means.
  public static func department(_ part: String, in catalogue: any Catalogue) throws(PathError) -> String {
    let found = part.isEmpty ? [] : catalogue.departments(answering: part, limit: 100)
    if let exact = found.first(where: { $0.id == part }) ?? found.first(where: { $0.name == part }) { return exact.id }
    guard let first = found.first else {
      throw .unknownDepartment(part, held: catalogue.departments(containing: "", limit: 100).map(\.name))
    }
    if found.count > 1 { throw .ambiguousDepartment(part, candidates: found.map { "\($0.name) (\($0.id))" }) }
    return first.id
  }
}
