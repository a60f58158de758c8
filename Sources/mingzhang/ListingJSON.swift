import Browser
import FoundationEssentials

/// A listing as one line of JSON.
enum ListingJSON {
  private struct Record: Encodable {
    let path: String
    let unit: String
    let notes: [String]
    let columns: [String]
    let rows: [Line]
  }

  private struct Line: Encodable {
    let id: String
    let depth: Int
    let cells: [String?]
    let summary: String
    let source: String
    /// Why cells are null; not written where none is.
    let reason: String?
  }

  /// The line.
  static func text(path: String, _ listing: Listing, unit: String) -> String {
    let shown = listing.columns.indices.filter { !listing.columns[$0].title.isEmpty }
    let record = Record(
      path: path, unit: unit, notes: listing.notes, columns: shown.map { listing.columns[$0].title },
      rows: listing.rows.map { row in
        Line(
          id: row.id, depth: row.depth, cells: shown.map { $0 < row.cells.count ? text(row.cells[$0]) : "" },
          summary: row.summary, source: row.origin, reason: row.isUncomputed ? "overflow" : nil)
      })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let bytes = try? encoder.encode(record) else { return "{}" }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text of a cell; nil for an amount that is not known.
  private static func text(_ cell: ListingCell) -> String? { cell.isUncomputed ? nil : cell.text }
}
