/// A text of a workbook that may be written in several ways: what is struck out of it is not shown, nor how it is spoken.
struct SheetText {
  private(set) var text = ""
  private var isText = false
  private var isSpoken = false
  private var isStruck = false
  private var raised: RaisedMark?

  mutating func add(_ token: MarkupToken) {
    switch token {
    case .open(let name, let attributes, let isEmpty):
      switch name {
      case "r": (isStruck, raised) = (false, nil)
      case "t": isText = !isEmpty
      case "rph": isSpoken = true
      case "strike": isStruck = WordValue(attributes["val"]).isOn
      case "vertalign":
        if attributes["val"] == "superscript" {
          raised = RaisedMark(after: text.unicodeScalars.last { !$0.properties.isWhitespace })
        }
      default: break
      }
    case .close("t"):
      isText = false
      if let mark = raised { text += mark.shown }
      raised = nil
    case .close("rph"): isSpoken = false
    case .close: break
    case .text(let more):
      guard isText, !isSpoken, !isStruck else { return }
      if raised != nil { raised?.text += more } else { text += more }
    }
  }
}
