import BudgetModel

extension Mark {
  /// The columns a mark is kept in; `docs/marks.md` describes them.
  public static let columns = ["department", "year", "screen", "item", "row", "side", "name", "note"]

  /// The mark as texts, one for each of ``columns``.
  public var fields: [String] {
    guard case .accounts(let key, let topic) = id.place else {
      return ["", "", Self.library, "", id.row, phase.rawValue, name, note]
    }
    let (screen, item) = Self.words(topic)
    return [key.department, String(key.year), screen, item, id.row, phase.rawValue, name, note]
  }

  /// Reads the texts of a mark.
  /// - Returns: nil where they say no place, or the row is missing.
  public init?(fields: [String]) {
    guard fields.count == Self.columns.count, let phase = PhaseView(rawValue: fields[5]), !fields[4].isEmpty else {
      return nil
    }
    let place: Place
    if fields[2] == Self.library {
      place = .library
    } else {
      guard !fields[0].isEmpty, let year = Given.year.number(fields[1]), let topic = Self.topic(fields[2], fields[3])
      else {
        return nil
      }
      place = .accounts(AccountsKey(department: fields[0], year: year), topic)
    }
    self.init(id: ID(place: place, row: fields[4]), phase: phase, name: fields[6], note: fields[7])
  }

  private static let library = "library"

  private static func words(_ topic: Topic) -> (screen: String, item: String) {
    switch topic {
    case .overview: ("overview", "")
    case .spending: ("spending", "")
    case .account(let code): ("account", code.digits)
    case .economic: ("economic", "")
    case .revenue: ("revenue", "")
    case .projects: ("projects", "")
    case .project(let name): ("project", name)
    case .findings: ("findings", "")
    case .tables: ("tables", "")
    case .table(let kind, let number): ("table", "\(kind.rawValue)/\(number)")
    case .form(let kind, let project): ("form", "\(kind.rawValue)/\(project)")
    }
  }

  private static func topic(_ screen: String, _ item: String) -> Topic? {
    switch screen {
    case "account": return FunctionCode(item).map { .account($0) }
    case "project": return item.isEmpty ? nil : .project(item)
    case "table":
      let parts = item.split(separator: "/")
      guard parts.count == 2, let kind = DisclosureKind(rawValue: String(parts[0])),
        let number = Given.table.number(parts[1])
      else {
        return nil
      }
      return .table(kind, number)
    case "form":
      let parts = item.split(separator: "/", maxSplits: 1)
      guard parts.count == 2, let kind = DisclosureKind(rawValue: String(parts[0])) else { return nil }
      return .form(kind, String(parts[1]))
    default:
      let screens: [Topic] = [.overview, .spending, .economic, .revenue, .projects, .findings, .tables]
      return item.isEmpty ? screens.first { words($0).screen == screen } : nil
    }
  }
}
