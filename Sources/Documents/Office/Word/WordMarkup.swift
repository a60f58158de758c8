/// Makes blocks of the markup of a text document, told as a web page's would be: what is deleted, hidden or struck out is
/// not shown, and a text box stands before the paragraph that holds it.
struct WordMarkup {
  private var blocks = HTMLBlocks()
  /// What is written to, the innermost text box last.
  private var flows = [WordFlow()]
  /// How many elements are open within one that is not shown, itself included.
  private var hidden = 0

  /// Elements whose contents are not shown: deleted and moved text, instructions of fields, ruby, former properties, and what
  /// stands for something that is shown already.
  private static let unseen: Set<String> = [
    "del", "movefrom", "deltext", "instrtext", "delinstrtext", "fallback", "rt", "pprchange", "rprchange",
    "tblprchange",
    "trprchange", "tcprchange", "sectprchange", "tblgridchange", "numberingchange", "posoffset", "pctwidth",
    "pctheight",
  ]

  mutating func add(_ token: MarkupToken) {
    switch token {
    case .text(let text): if hidden == 0 { flows[flows.count - 1].append(text) }
    case .open(let name, let attributes, let isEmpty):
      if hidden > 0 {
        if !isEmpty { hidden += 1 }
        return
      }
      if !flows[flows.count - 1].isInProperties, Self.unseen.contains(name) {
        if !isEmpty { hidden = 1 }
        return
      }
      open(name, attributes)
      if isEmpty { close(name) }
    case .close(let name):
      if hidden > 0 { hidden -= 1 } else { close(name) }
    }
  }

  /// All blocks, once everything was added.
  mutating func finish() -> [DocumentBlock] {
    while flows.count > 1 { closeBox() }
    flush()
    return blocks.finish()
  }

  private mutating func open(_ name: String, _ attributes: [String: String]) {
    if name == "txbxcontent" {
      flows.append(WordFlow())
    } else {
      flows[flows.count - 1].open(name, WordValue(attributes["val"]), type: attributes["type"])
    }
  }

  private mutating func close(_ name: String) {
    if name == "txbxcontent" { return closeBox() }
    // A cell that goes on from above, and a deleted row, are not shown.
    if flows[flows.count - 1].close(name) { hidden = 1 }
    if flows.count == 1, name == "p" || name == "tbl" { flush() }
  }

  private mutating func closeBox() {
    guard flows.count > 1, let box = flows.popLast() else { return }
    flows[flows.count - 1].wait(box.tokens)
  }

  private mutating func flush() {
    for token in flows[0].takeTokens() { blocks.add(token) }
  }
}
