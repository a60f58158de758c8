/// The texts that a workbook's cells name by a number.
struct SharedTexts {
  private(set) var texts: [String] = []
  private var open: SheetText?

  mutating func add(_ token: MarkupToken) {
    switch token {
    case .open("si", _, let isEmpty): if isEmpty { texts.append("") } else { open = SheetText() }
    case .close("si"):
      texts.append(open?.text ?? "")
      open = nil
    default: open?.add(token)
    }
  }

  /// The text of a number; nil where there is none.
  subscript(_ number: Int) -> String? { texts.indices.contains(number) ? texts[number] : nil }
}
