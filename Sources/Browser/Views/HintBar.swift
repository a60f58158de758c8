import BudgetModel
import Console

/// The last line: five to eight keys that work now, the most useful first.
enum HintBar {
  /// The commands hinted at, in order, as many as fit.
  static func draw(_ commands: [Command], into frame: inout Frame, row: Int, language: Language) {
    var column = 1
    for command in commands {
      guard let entry = CommandTable.entry(command), let key = entry.keys.first else { continue }
      let label = entry.label(language)
      let width = DisplayWidth.columns(of: key.name) + 1 + DisplayWidth.columns(of: label)
      if column + width > frame.size.width - 1 { return }
      column = frame.write(key.name, at: Position(column: column, row: row), style: Style(.key)) + 1
      column = frame.write(label, at: Position(column: column, row: row), style: Style(.hint)) + 2
    }
  }

  /// The most useful commands of a place, the disabled ones left out.
  static func commands(_ state: State, _ listing: Listing, _ row: ListingRow?) -> [Command] {
    let wanted: [Command]
    switch state.place.topic {
    case nil where state.place == .marks:
      wanted = [.open, .note, .export, .moveMarkUp, .moveMarkDown, .clearMarks, .close, .help]
    case nil: wanted = [.open, .search, .spending, .projects, .sort, .palette, .help, .language, .dismiss]
    case .overview: wanted = [.open, .spending, .projects, .findings, .phase, .search, .close, .help]
    case .spending: wanted = [.close, .open, .phase, .officialTable, .flat, .search, .filter, .help, .share]
    case .account: wanted = [.officialTable, .close, .back, .phase, .unit, .details, .help]
    case .economic, .revenue: wanted = [.close, .officialTable, .phase, .details, .sort, .filter, .search, .help]
    case .projects: wanted = [.open, .sort, .filter, .phase, .details, .search, .close, .help, .officialTable]
    case .project: wanted = [.close, .details, .officialTable, .back, .phase, .help]
    case .findings: wanted = [.open, .nextFinding, .expand, .filter, .details, .close, .help]
    case .tables: wanted = [.open, .close, .phase, .sort, .search, .back, .help]
    case .table: wanted = [.nextPane, .previousPane, .open, .close, .back, .details, .search, .help]
    }
    let drop: [Command] = state.here.filter == nil ? [] : [.cancel]
    return (drop + wanted).filter { state.isEnabled($0, listing, row) }
  }
}
