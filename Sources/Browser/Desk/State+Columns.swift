import Console

extension KeyTable where Subject == Int {
  /// The keys of the columns of a list, by the place selected.
  static var columns: KeyTable {
    func select(_ place: @escaping @Sendable (Int) -> Int) -> Act {
      { state, index, _, _ in
        guard let desk = state.deskScreen?.desk else { return [] }
        let count = ColumnsView.all(desk, state.options).count
        state.overlay = .columns(index: (place(index) + count) % count)
        return []
      }
    }
    return KeyTable(
      rows: [
        Row(codes: [.character(" ")], commands: [.open, .mark]) { state, index, _, _ in state.toggleColumn(index) },
        Row(commands: [.moveMarkUp]) { state, index, _, _ in state.moveColumn(index, by: -1) },
        Row(commands: [.moveMarkDown]) { state, index, _, _ in state.moveColumn(index, by: 1) },
        Row(commands: [.clearMarks]) { state, _, _, _ in state.chooseColumns(nil) },
        Row(commands: [.down, .nextPane], act: select { $0 + 1 }),
        Row(commands: [.up, .previousPane], act: select { $0 - 1 }),
        Row(commands: [.first], act: select { _ in 0 }), Row(commands: [.last], act: select { _ in -1 }),
        Row(commands: [.cancel, .dismiss, .columns], act: closes), Row(commands: [.leave, .suspend], act: passes),
      ], others: ignores)
  }
}

extension State {
  /// Shows a column of the list, after those shown, or shows it no more. What a row is called stays.
  fileprivate mutating func toggleColumn(_ index: Int) -> [Effect] {
    guard let (all, shown) = columnsOfDesk, all.indices.contains(index), index > 0 else { return [] }
    let id = all[index]
    return chooseColumns(shown.contains(id) ? shown.filter { $0 != id } : shown + [id])
  }

  /// Moves a shown column to the left or right.
  fileprivate mutating func moveColumn(_ index: Int, by step: Int) -> [Effect] {
    guard var (_, shown) = columnsOfDesk, shown.indices.contains(index), shown.indices.contains(index + step),
      min(index, index + step) > 0
    else { return [] }
    shown.swapAt(index, index + step)
    overlay = .columns(index: index + step)
    return chooseColumns(shown)
  }

  /// Keeps the columns of the list; nil for those it has by itself.
  fileprivate mutating func chooseColumns(_ names: [String]?) -> [Effect] {
    guard let desk = deskScreen?.desk else { return [] }
    // What is sorted by and stood at is a place among the columns.
    let sorted = here.sortColumn.flatMap {
      DeskColumns(desk, ListingContext(options: options, phase: phase)).fact(at: $0)
    }
    options.columns.choose(names, of: desk)
    here.column = nil
    let columns = DeskColumns(desk, ListingContext(options: options, phase: phase))
    here.sortColumn = sorted.flatMap { columns.facts.firstIndex(of: $0) }
    return [.keepSetting(ChosenColumns.setting(desk), options.columns.value(of: desk))]
  }

  private var columnsOfDesk: (all: [String], shown: [String])? {
    guard let desk = deskScreen?.desk else { return nil }
    return (ColumnsView.all(desk, options).map(\.column.id), options.columns.columns(of: desk).map(\.id))
  }
}
