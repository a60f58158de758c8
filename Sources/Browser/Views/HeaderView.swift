import BudgetModel
import Console

/// Draws the first two lines: where one is, the side and the unit; the screens with their digits.
struct HeaderView {
  let state: State
  let listing: Listing
  let selected: Int
  let symbols: Symbols

  func draw(into frame: inout Frame) {
    let right = status
    let rightWidth = DisplayWidth.columns(of: right)
    let width = frame.size.width
    let room = width - rightWidth - 4
    frame.write(breadcrumb(room), at: Position(column: 1, row: 0), style: Style(.title))
    frame.write(right, at: Position(column: width - rightWidth - 1, row: 0), style: Style(.secondary))
    if state.place.topic != nil { drawScreens(&frame) }
  }

  /// The screens and where each stands on the second line, for the mouse too.
  static func screens(_ state: State, _ symbols: Symbols) -> [(command: Command, text: String, column: Int)] {
    // Where the names do not fit, they stand closer; then the digits alone, and the name of the present screen.
    for gap in [1, 0] {
      let whole = screens(state, symbols, gap: gap, named: { _ in true })
      let end = whole.last.map { $0.column + DisplayWidth.columns(of: $0.text) } ?? 0
      if end <= state.size.width { return whole }
    }
    return screens(state, symbols, gap: state.size.width < 60 ? 0 : 1, named: { $0 })
  }

  private static func screens(
    _ state: State, _ symbols: Symbols, gap: Int, named isNamed: (Bool) -> Bool
  ) -> [(command: Command, text: String, column: Int)] {
    let commands: [Command] = [.overview, .spending, .economic, .revenue, .projects, .findings, .tables, .marks]
    var column = 1
    return commands.compactMap { command in
      guard let entry = CommandTable.entry(command), let key = state.keymap.keys(of: command).first else { return nil }
      let isHere = command == Self.command(of: state.place.topic?.screen)
      let text = (isHere ? symbols.current : " ") + key.name + (isNamed(isHere) ? entry.label(state.language) : "")
      defer { column += DisplayWidth.columns(of: text) + gap }
      return (command, text, column)
    }
  }

  /// The command that leads to a screen.
  static func command(of topic: Topic?) -> Command? {
    switch topic {
    case .overview: .overview
    case .spending: .spending
    case .economic: .economic
    case .revenue: .revenue
    case .projects: .projects
    case .findings: .findings
    case .tables: .tables
    default: nil
    }
  }

  private func drawScreens(_ frame: inout Frame) {
    let here = Self.command(of: state.place.topic?.screen)
    for screen in Self.screens(state, symbols) {
      frame.write(
        screen.text, at: Position(column: screen.column, row: 1),
        style: Style(screen.command == here ? .strong : .heading))
    }
  }

  private var status: String {
    guard state.place.topic != nil else { return state.options.unit.name(state.language) }
    let language = state.language
    let names: [(PhaseView, String)] = [
      (.budget, language.pick("预", "B")), (.finalAccounts, language.pick("决", "F")),
      (.both, language.pick("并列", "Both")),
    ]
    if let compared { return "\(compared)  \(state.options.unit.name(language))" }
    let phases = names.map { $0.0 == state.phase ? symbols.current + $0.1 : $0.1 }.joined(separator: " ")
    return "\(phases)  \(state.options.unit.name(language))"
  }

  /// What is held beside what, in short; nil where nothing is.
  private var compared: String? {
    guard state.isComparing, let columns = state.comparedAccounts else { return nil }
    let context = ListingContext(options: state.options, phase: state.phase)
    let labels = ComparedLabels(columns, context).texts
    return state.language.pick("对比 ", "") + labels.joined(separator: " | ")
  }

  private func breadcrumb(_ room: Int) -> String {
    let crumb = " \(symbols.crumb) "
    if state.place == .marks {
      let keys = Set(state.marks.list.compactMap(\.id.place.key?.department))
      let only =
        keys.count == 1 ? keys.first.flatMap { state.catalogue.years(of: $0).first?.main.department.name } : nil
      let count = state.marks.list.count
      let marks = state.language.pick(
        "记录 \(symbols.dot) \(count) 条 \(symbols.dot) \(only ?? "\(keys.count) 个部门")",
        "Marks \(symbols.dot) \(count) \(symbols.dot) \(only ?? "\(keys.count) departments")"
      )
      return ([marks] + [listing.filter?.crumb].compactMap { $0 }).joined(separator: crumb)
        .clipped(to: room, ellipsis: symbols.ellipsis)
    }
    guard let key = state.place.key else {
      let (departments, documents) = (state.catalogue.departmentCount, state.catalogue.documentCount)
      let library = state.language.pick(
        "部门库 \(symbols.dot) \(departments) 个部门 \(symbols.dot) \(documents) 份公开",
        "Library \(symbols.dot) \(departments) departments \(symbols.dot) \(documents) disclosures"
      )
      return ([library] + [listing.filter?.crumb].compactMap { $0 }).joined(separator: crumb)
        .clipped(to: room, ellipsis: symbols.ellipsis)
    }
    let name = state.summaries(of: key).first?.department.name ?? key.department
    let rest = ([String(key.year)] + PlaceText.crumbs(state, listing, selected)).joined(separator: crumb)
    let nameRoom = room - DisplayWidth.columns(of: crumb + rest)
    if nameRoom >= 8 { return name.clipped(to: nameRoom, ellipsis: symbols.ellipsis) + crumb + rest }
    return rest.clipped(to: room, ellipsis: symbols.ellipsis)
  }
}
