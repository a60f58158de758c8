/// The text of a document or of a text box, as the tokens of a web page.
struct WordFlow {
  private(set) var tokens: [MarkupToken] = []
  /// The properties that are open, the innermost last.
  private var properties: [String] = []
  private var run = Run()
  private var tables: [WordTable] = []
  /// Where in the tokens the paragraph begins that is open.
  private var paragraph = 0
  /// What text boxes of the paragraph hold.
  private var waiting: [MarkupToken] = []
  /// Whether the end of the paragraph is deleted, so that the next one goes on from it.
  private var goesOn = false
  private var isText = false

  private static let propertyLists: Set<String> = [
    "ppr", "rpr", "trpr", "tcpr", "tblpr", "tblprex", "sectpr", "sdtpr", "sdtendpr",
  ]

  private struct Run {
    var isHidden = false
    var isRaised = false
    var isHigh = false
  }

  /// Whether what opens says something of what surrounds it.
  var isInProperties: Bool { !properties.isEmpty }

  mutating func open(_ name: String, _ value: WordValue, type: String?) {
    if Self.propertyLists.contains(name) { return properties.append(name) }
    if isInProperties { return set(name, value) }
    if tables.last?.isCellPending == true { openCell() }
    switch name {
    case "p":
      if !goesOn {
        paragraph = tokens.count
        add(open: "p")
      }
      goesOn = false
    case "r": run = Run()
    case "t": isText = true
    case "tab", "ptab": append(" ", isText: true)
    case "br", "cr": add(open: "br", isEmpty: true)
    case "nobreakhyphen": append("-", isText: true)
    case "tbl":
      tables.append(WordTable())
      add(open: "table")
    case "tr":
      if !tables.isEmpty { tables[tables.count - 1].beginRow() }
      add(open: "tr")
    case "tc": if !tables.isEmpty { tables[tables.count - 1].beginCell() }
    default: break
    }
  }

  /// Closes an element.
  /// - Returns: whether what follows, up to the end of the element around it, is not shown.
  mutating func close(_ name: String) -> Bool {
    if properties.last == name {
      properties.removeLast()
      return closeProperties(name)
    }
    if isInProperties { return false }
    switch name {
    case "t": isText = false
    case "p": if !goesOn { closeParagraph() }
    case "tc":
      if tables.last?.isCellPending == true { openCell() }
      goesOn = false
      add(close: "td")
    case "tr": add(close: "tr")
    case "tbl":
      tables.removeLast(min(1, tables.count))
      add(close: "table")
    default: break
    }
    return false
  }

  /// Text, as far as it is any.
  mutating func append(_ text: String) { append(text, isText: isText) }

  /// What a text box of the open paragraph holds.
  mutating func wait(_ tokens: [MarkupToken]) { waiting += tokens }

  mutating func takeTokens() -> [MarkupToken] {
    defer { (tokens, paragraph) = ([], 0) }
    if !waiting.isEmpty { closeParagraph() }
    return tokens
  }

  private mutating func append(_ text: String, isText: Bool) {
    guard isText, !run.isHidden, !isInProperties else { return }
    if run.isRaised { add(open: "sup") }
    tokens.append(.text(text))
    if run.isRaised { add(close: "sup") }
  }

  private mutating func closeParagraph() {
    tokens.insert(contentsOf: waiting, at: min(paragraph, tokens.count))
    waiting = []
    add(close: "p")
  }

  private mutating func set(_ name: String, _ value: WordValue) {
    switch (properties.joined(separator: "/"), name) {
    case ("ppr/rpr", "del"), ("ppr/rpr", "movefrom"): goesOn = true
    case ("rpr", "vanish"), ("rpr", "strike"), ("rpr", "dstrike"): if value.isOn { run.isHidden = true }
    case ("rpr", "vertalign"): run.isRaised = value.text == "superscript"
    // Set by hand: smaller, and three points up or more.
    case ("rpr", "position"): run.isHigh = value.number ?? 0 >= 6
    case ("rpr", "sz"): run.isRaised = run.isRaised || run.isHigh
    case ("trpr", _), ("tcpr", _): if !tables.isEmpty { tables[tables.count - 1].set(name, value) }
    default: break
    }
  }

  private mutating func closeProperties(_ name: String) -> Bool {
    guard let table = tables.last else { return false }
    if name == "trpr" {
      if table.isRowHidden { return true }
      if table.blanksBefore > 0 { addCell(columns: table.blanksBefore, isClosed: true) }
    }
    if name == "tcpr", table.isCellPending {
      let goesOn = tables[tables.count - 1].cellGoesOn
      openCell()
      return goesOn
    }
    return false
  }

  private mutating func openCell() {
    addCell(columns: tables[tables.count - 1].openCell(), isClosed: false)
  }

  private mutating func addCell(columns: Int, isClosed: Bool) {
    tokens.append(.open("td", attributes: ["colspan": String(columns)], isEmpty: false))
    if isClosed { add(close: "td") }
  }

  private mutating func add(open name: String, isEmpty: Bool = false) {
    tokens.append(.open(name, attributes: [:], isEmpty: isEmpty))
  }

  private mutating func add(close name: String) { tokens.append(.close(name)) }
}
