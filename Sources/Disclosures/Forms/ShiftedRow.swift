/// What a row with two sides says by its words alone, wherever they stand: at most one 一级指标, then twice a 二级指标, a name and a
/// value, any of which may be missing.
struct ShiftedRow {
  /// One side's entry.
  struct Entry {
    var category: String?
    var subcategory: String?
    var name: String?
    var value: String?
    /// The cell the name stands in.
    var column = 0

    var isEmpty: Bool { category == nil && subcategory == nil && name == nil }
  }

  private(set) var period: Entry?
  private(set) var annual: Entry?

  init(_ cells: [String]) {
    var entries: [Entry] = []
    var current = Entry()
    func close() {
      if !current.isEmpty { entries.append(current) }
      current = Entry()
    }
    let words = cells.enumerated().map { (column: $0.offset, text: Text.unwrapped($0.element)) }
      .filter { !$0.text.isEmpty && !IndicatorVocabulary.isHeading($0.text) }
    for (index, (column, word)) in words.enumerated() {
      let next = index + 1 < words.count ? words[index + 1].text : ""
      if IndicatorVocabulary.isCategory(word) {
        close()
        current.category = word
      } else if IndicatorVocabulary.isSubcategory(word) {
        if current.subcategory != nil || current.name != nil { close() }
        current.subcategory = word
        current.column = column
      } else if current.name == nil {
        // 满意度 is often its own indicator; elsewhere a word that begins with a figure is a name.
        if let subcategory = current.subcategory, IndicatorVocabulary.isValue(word), subcategory.contains("满意度"),
          !IndicatorVocabulary.isValue(next)
        {
          current.name = subcategory
          current.value = word
        } else {
          current.name = word
          current.column = column
        }
      } else if current.value == nil {
        current.value = word
      } else {
        close()
        current.name = word
        current.column = column
      }
    }
    close()
    assign(entries, width: cells.count)
  }

  /// The first entry is the period's, the second the year's; a single one belongs where it stands.
  private mutating func assign(_ entries: [Entry], width: Int) {
    if entries.count == 1, entries[0].column * 2 > width {
      annual = entries[0]
    } else {
      period = entries.first
      annual = entries.count > 1 ? entries[1] : nil
    }
  }
}
