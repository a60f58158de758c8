import BudgetModel
import Search

/// Sorting by a column, as the palette offers it: `排序: 决算`.
enum SortOffer {
  private static let prefix = "sort/"

  /// The column of an offer's row; nil where it is none.
  static func column(_ id: String) -> Int? {
    id.hasPrefix(prefix) ? Int(id.dropFirst(prefix.count)) : nil
  }

  /// The columns of a listing by which it can be sorted, as far as they answer a pattern.
  static func rows(_ pattern: SearchPattern, _ listing: Listing, _ language: Language) -> [ListingRow] {
    guard listing.isSortable, listing.rows.count > 1, !pattern.isEmpty else { return [] }
    return listing.columns.enumerated().compactMap { index, column in
      guard !column.title.isEmpty else { return nil }
      let names = ["排序 \(column.title)", "sort \(column.title)", column.title]
      guard names.contains(where: { pattern.rank(of: $0) != nil }) else { return nil }
      let text = language.pick("排序: \(column.title)", "sort: \(column.title)")
      return ListingRow(
        id: prefix + String(index),
        cells: [
          ListingCell(text, .strong), .blank,
          ListingCell(language.pick("按“\(column.title)”排序", "Sort by \(column.title)")),
        ], summary: text, origin: language.pick("再按 I 倒过来", "I inverts it"))
    }
  }
}
