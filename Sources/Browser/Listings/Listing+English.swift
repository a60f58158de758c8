import BudgetModel

extension Listing {
  /// The listing with what all departments name alike in English; what is published stands with the details of a row.
  func inEnglish() -> Listing {
    var copy = self
    for column in columns.indices { copy.columns[column].header = columns[column].header.map(StandardNames.english) }
    copy.rows = ListingRows(rows.map { $0.inEnglish() })
    return copy
  }
}

extension ListingRow {
  fileprivate func inEnglish() -> ListingRow {
    let named = cells.map { cell in
      var copy = cell
      if cell.order == nil || cell.text.last?.isASCII == false { copy.text = StandardNames.english(cell.text) }
      return copy
    }
    let published = words
    var copy = self
    copy.cells = named
    let isCalledSo = copy.words == published
    copy.telling(
      of: RowDetailsMaker { [self] _ in
        var said = rowDetails
        said.summary = StandardNames.english(said.summary)
        if !isCalledSo { said.details.insert("Published as \(published)", at: 0) }
        return said
      })
    return copy
  }
}
