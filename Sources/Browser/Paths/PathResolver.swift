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
  }

  /// The department and year of the path.
  public let key: AccountsKey
  /// The side the path names; nil where it names none.
  public let phase: PhaseView?
  /// What the path holds beside it; nil where it names nothing.
  public let comparison: Comparison?
  private let rest: [String]

  /// Reads the department, year and side of a path.
  public init(_ path: String, in catalogue: any Catalogue) throws(PathError) {
    let (path, beside) = Self.split(path)
    var parts = PlacePath.parts(path)[...]
    let first = parts.popFirst() ?? ""
    let department = try Self.department(first, in: catalogue)
    let years = catalogue.years(of: department).map(\.key.year)
    let held = years.map(String.init)
    if let part = parts.first, let year = PathWords.year(part) {
      guard years.contains(year) else { throw .unknownYear(part, held: held) }
      parts = parts.dropFirst()
      key = AccountsKey(department: department, year: year)
    } else {
      guard years.count == 1, let year = years.first else { throw .ambiguousYear(candidates: held) }
      key = AccountsKey(department: department, year: year)
    }
    if let part = parts.first, let id = PathWords.id(part), let phase = PhaseView(rawValue: id) {
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
      comparison = try Self.comparison(beside, of: key, in: catalogue)
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
    _ path: String, of key: AccountsKey, in catalogue: any Catalogue
  ) throws(PathError) -> Comparison {
    if PathWords.id(path) == "years" { return .years }
    let other = try PathResolver(path, in: catalogue)
    if let part = other.rest.first { throw .tooLong(part) }
    if other.key == key { throw .comparedWithItself(path) }
    let held = catalogue.kinds(of: other.key).contains(.finalAccounts)
    return .with(other.key, other.phase == .budget || !held ? .budget : .finalAccounts)
  }

  /// Finds the place within the opened accounts.
  public func destination(in open: OpenAccounts) throws(PathError) -> Destination {
    func at(_ topic: Topic, _ selection: String? = nil) -> Destination {
      Destination(place: .accounts(key, topic), phase: phase, selection: selection, comparison: comparison)
    }
    guard let word = rest.first else { return at(.overview) }
    let below = Array(rest.dropFirst())
    switch PathWords.id(word) {
    case "overview": return try ending(at(.overview), below, after: word)
    case "economic": return try ending(at(.economic), below, after: word)
    case "findings": return try ending(at(.findings), below, after: word)
    case "revenue": return try ending(at(.revenue), below, after: word)
    case "spending": return at(.spending, try account(below, in: open))
    case "projects":
      guard let name = below.first else { return at(.projects) }
      let (key, used) = try project(name, unit: below.dropFirst().first, in: open)
      return try ending(at(.project(key)), Array(below.dropFirst(used)), after: name)
    case PathWords.overall:
      let (key, used) = try overall(below.first, in: open)
      return try ending(at(.project(key)), Array(below.dropFirst(used)), after: below.first ?? word)
    case "tables":
      guard let number = below.first else { return at(.tables) }
      if PathWords.form.means(number), let name = below.dropFirst().first {
        let (key, used) = try project(name, unit: below.dropFirst(2).first, in: open)
        return try ending(at(try form(key, in: open)), Array(below.dropFirst(1 + used)), after: name)
      }
      return try ending(at(try table(number, in: open)), Array(below.dropFirst()), after: number)
    default:
      throw .unknownWord(word, candidates: PathWords.all.dropFirst(4).flatMap { [$0.chinese, $0.english] })
    }
  }

  private func ending(_ destination: Destination, _ below: [String], after word: String) throws(PathError)
    -> Destination
  {
    guard below.isEmpty else { throw .tooLong(word) }
    return destination
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

  private func account(_ parts: [String], in open: OpenAccounts) throws(PathError) -> String? {
    guard let last = parts.last.map({ PathWords.folded($0) }) else { return nil }
    var node = open.spending
    for part in parts {
      guard let code = FunctionCode(PathWords.folded(part)), let found = node.node(code) else {
        throw .unknownAccount(
          part, candidates: node.children.compactMap { child in child.code.map { "\($0) \(child.name)" } })
      }
      node = found
    }
    return last
  }

  /// The key of the one project that words mean, with the unit behind it where one is named, and how many parts that are.
  private func project(
    _ name: String, unit: String?, in open: OpenAccounts
  ) throws(PathError) -> (key: String, parts: Int) {
    let held = ProjectsListing.projects(open, phase ?? .both)
    let ofUnit = unit.map { held.fitting(name, unit: $0) } ?? []
    let found = ofUnit.isEmpty ? held.fitting(name) : ofUnit
    if found.isEmpty { throw .unknownProject(name, candidates: held.map(\.key)) }
    guard found.count == 1, let only = found.first else { throw .ambiguousProject(name, candidates: found.map(\.key)) }
    return (only.key, ofUnit.isEmpty ? 1 : 2)
  }

  /// The key of the performance of the whole department, of several that of a name, and how many parts name it.
  private func overall(_ name: String?, in open: OpenAccounts) throws(PathError) -> (key: String, parts: Int) {
    let held = ProjectsListing.projects(open, phase ?? .both).filter(\.isOverall)
    guard !held.isEmpty else { throw .noOverall }
    let found = name.map { held.fitting($0) } ?? held
    if let name, found.isEmpty { throw .unknownProject(name, candidates: held.map(\.key)) }
    guard found.count == 1, let only = found.first else {
      throw .ambiguousProject(name ?? PathWords.overall, candidates: found.map(\.key))
    }
    return (only.key, name == nil ? 0 : 1)
  }

  /// The form of a project in the document that the path names, else in the one that has it.
  private func form(_ key: String, in open: OpenAccounts) throws(PathError) -> Topic {
    let kinds = phase?.kind.map { [$0] } ?? [.finalAccounts, .budget]
    let held = kinds.first { kind in open.projects.project(key)?[kind].map(FormListing.has) ?? false }
    guard let held else { throw .notHeld(kinds[0]) }
    return .form(held, key)
  }

  private func table(_ part: String, in open: OpenAccounts) throws(PathError) -> Topic {
    let wanted = phase?.kind.flatMap { open.accounts.disclosure($0) } ?? open.accounts.disclosures.first
    guard let disclosure = wanted else { throw .notHeld(.budget) }
    let part = PathWords.folded(part)
    let digits = part.filter { $0.isASCII && $0.isNumber }
    guard let number = Int(digits.isEmpty ? part : digits), disclosure.tables.contains(where: { $0.number == number })
    else { throw .unknownTable(part, candidates: disclosure.tables.map { "\($0.number) \($0.title)" }) }
    return .table(disclosure.kind, number)
  }
}
