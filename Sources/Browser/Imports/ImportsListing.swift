import BudgetModel
import Console

/// The reports of what was imported in this run, the latest first: a row for each file, its report below.
enum ImportsListing {
  /// Makes the listing.
  static func make(_ imported: [ImportedDocument], _ context: ListingContext) -> Listing {
    var listing = Listing(
      columns: imported.isEmpty ? [] : [ListingColumn(context.pick("导入", "Imported"), .name)],
      rows: imported.reversed().enumerated().flatMap { rows($1, number: $0, context) },
      notes: imported.isEmpty
        ? [
          context.pick(
            "这一次还没有导入：按 : 输入 导入 文件。", "Nothing was imported in this run: press : and type import FILE.")
        ] : [])
    listing.wraps = true
    listing.isSortable = false
    return listing
  }

  private static func rows(
    _ document: ImportedDocument, number: Int, _ context: ListingContext
  ) -> [ListingRow] {
    let kind = document.disclosure?.split(separator: "/").last.flatMap { DisclosureKind(rawValue: String($0)) }
    let key = document.disclosure.flatMap { DepartmentYear(disclosure: $0) }
    var head = ListingRow(
      id: "file/\(number)", cells: [ListingCell(document.file, .strong)], summary: document.file,
      target: key.map { .accounts($0, .overview) })
    head.isHeading = key == nil && document.lines.isEmpty
    return [head]
      + document.lines.enumerated().map { index, line in
        ListingRow(
          id: "file/\(number)/\(index)", depth: 1, cells: [ListingCell(line.text, role(line.text))],
          summary: line.text, origin: document.file,
          target: key.map { .accounts($0, topic(line.place, kind) ?? .overview) })
      }
  }

  /// What a line weighs.
  private static func role(_ text: String) -> Role {
    switch text.first {
    case "≠", "!": .bad
    case "?", "-": .caution
    default: .text
    }
  }

  /// The screen of a place in a document, as corrections name it; nil where there is none.
  private static func topic(_ place: String?, _ kind: DisclosureKind?) -> Topic? {
    let parts = place?.split(separator: "/", omittingEmptySubsequences: false).map(String.init) ?? []
    guard parts.count > 1, !parts[1].isEmpty else { return nil }
    switch parts[0] {
    case "form", "evaluation": return .project(parts[1])
    case "table":
      guard let kind, let number = Int(parts[1]) else { return nil }
      return .table(kind, number)
    default: return nil
    }
  }
}
