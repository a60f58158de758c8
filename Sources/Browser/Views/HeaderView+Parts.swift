import BudgetModel
import Console

extension HeaderView {
  /// A part of the first line, where it stands, and what a click on it does.
  struct Part {
    var text: String
    /// Nil where it only says something.
    var action: Action?
    var column = 0

    /// A part that only says something, or does what it says.
    init(text: String, action: Action? = nil, column: Int = 0) {
      (self.text, self.action, self.column) = (text, action, column)
    }

    /// A part that leads to a topic of a department's year, and selects a row there.
    init(_ text: String, _ key: DepartmentYear?, _ topic: Topic, row: String? = nil) {
      self.init(text: text, action: key.map { .go(.accounts($0, topic), selection: row) })
    }
  }

  /// What a click on a part does.
  enum Action: Hashable {
    /// Goes to a place, and selects a row there.
    case go(Place, selection: String?)
    /// Looks at a side.
    case look(PhaseView)
    /// What a key does.
    case perform(Command)
  }

  /// Side, unit and which row of how many is selected, at the right edge.
  var status: [Part] {
    var parts: [Part] = []
    if state.place.key != nil {
      if let compared = listing.compared {
        parts.append(Part(text: compared))
      } else {
        let names: [(PhaseView, String)] = [
          (.budget, state.language.pick("预", "B")), (.finalAccounts, state.language.pick("决", "F")),
          (.both, state.language.pick("并列", "Both")),
        ]
        parts += names.map { Part(text: ($0 == state.phase ? symbols.current : "") + $1, action: .look($0)) }
      }
    }
    let unit = Part(text: state.options.unit.name(state.language), action: .perform(.unit))
    let gap = { (part: Part) in if case .look? = part.action { 1 } else { 2 } }
    var all = parts + [unit]
    if let position = listing.position(of: selected) { all.append(Part(text: position)) }
    // From the right edge to the left; what belongs together stands one column apart.
    var end = state.size.width - 1
    for index in all.indices.reversed() {
      all[index].column = end - DisplayWidth.columns(of: all[index].text)
      guard index > 0 else { break }
      let isPair = gap(all[index]) == 1 && gap(all[index - 1]) == 1
      end = all[index].column - (isPair ? 1 : 2)
    }
    return all
  }

  /// Where one is, as far as there is room beside the status.
  var crumbs: [Part] {
    let crumb = " \(symbols.crumb) "
    let room = (status.first?.column ?? state.size.width - 1) - 3
    var parts = path
    let whole = DisplayWidth.columns(of: parts.map(\.text).joined(separator: crumb))
    // Of a department the name gives way first.
    if state.place.key != nil, let name = parts.first {
      let nameRoom = DisplayWidth.columns(of: name.text) - max(0, whole - room)
      if nameRoom >= 8 {
        parts[0].text = name.text.clipped(to: nameRoom, ellipsis: symbols.ellipsis)
      } else {
        parts.removeFirst()
      }
    }
    var placed: [Part] = []
    var column = 1
    for (index, part) in parts.enumerated() {
      let lead = index == 0 ? "" : crumb
      let (left, start) = (room + 1 - column, column + DisplayWidth.columns(of: lead))
      let end = start + DisplayWidth.columns(of: part.text)
      guard end <= room + 1 else {
        // What is cut off is cut with what leads to it.
        let text = (lead + part.text).clipped(to: max(0, left), ellipsis: symbols.ellipsis)
        return placed + [Part(text: text, action: part.action, column: column)]
      }
      if !lead.isEmpty { placed.append(Part(text: lead, column: column)) }
      placed.append(Part(text: part.text, action: part.action, column: start))
      column = end
    }
    return placed
  }

  /// The parts of the path, before they are laid out.
  private var path: [Part] {
    let filter = [listing.filter?.crumb].compactMap { $0 }.map { Part(text: $0, action: .perform(.filter)) }
    let crumbs = state.screen.crumbs(state, listing, selected) + filter
    guard let key = state.place.key else { return crumbs }
    return [Part(state.name(of: key), key, .overview), Part(String(key.year), key, .overview)] + crumbs
  }
}

extension Listing {
  /// Which of its rows one is, headings not counted: `17/24`; nil where there are none.
  func position(of index: Int) -> String? {
    if rows.pages != nil { return index < rows.count ? "\(index + 1)/\(rows.count)" : nil }
    var (place, count) = (0, 0)
    for (number, row) in rows.enumerated() where !row.isHeading {
      count += 1
      if number <= index { place = count }
    }
    return count == 0 ? nil : "\(place)/\(count)"
  }
}
