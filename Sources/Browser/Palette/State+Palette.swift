import BudgetModel

extension State {
  /// What the command palette offers for the line so far: commands first, then places.
  ///
  /// A further source of offers is a further function added here; what it takes to carry one out stands in
  /// ``acceptPalette(_:_:_:)``.
  func palette(_ listing: Listing) -> Listing {
    let text = entry?.line.text ?? ""
    let rows = commandOffers(text, listing)
    return Listing(
      columns: [
        ListingColumn("", .text(maximum: 18)), ListingColumn("", .text(maximum: 20)), ListingColumn("", .name),
      ], rows: rows,
      notes: rows.isEmpty ? [language.pick("没有这样的命令或地方。", "No such command or place.")] : [])
  }

  /// Carries out the chosen offer; where there is none, takes the line as a path.
  mutating func acceptPalette(_ entry: Entry, _ listing: Listing, _ answers: Listing) -> [Effect] {
    self.entry = nil
    guard let index = chosenAnswer(answers, of: entry) else { return [] }
    let row = answers.rows[index]
    if let command = CommandOffer.command(row.id) { return perform(command, listing) }
    return []
  }

  /// The enabled commands whose names hold the text.
  private func commandOffers(_ text: String, _ listing: Listing) -> [ListingRow] {
    let index = selectedIndex(listing)
    let row = index < listing.rows.count ? listing.rows[index] : nil
    return CommandTable.entries.filter { entry in
      entry.command != .palette && entry.command != .cancel && isEnabled(entry.command, listing, row)
        && (text.isEmpty || CommandOffer.matches(entry, text))
    }.map { CommandOffer.row($0, language) }
  }
}
