import BudgetModel

/// What is said below lists of the tables they come from.
enum ListingNotes {
  /// That a figure is what the rows of several units come to, behind the place of the first of them.
  static func others(_ count: Int, _ context: ListingContext) -> String {
    count == 0 ? "" : context.pick(" 等 \(count + 1) 行之和", " and \(count) more rows added up")
  }

  /// That no sum proves how a table's rows belong together: what is shown of it is what is printed.
  static func structure(_ tables: [Table], _ context: ListingContext) -> [String] {
    tables.filter { !$0.isEmpty && $0.isNotUnderstood }.map { table in
      context.pick(
        "《\(table.title)》结构未能由数字证实：按公布原样列出，未作核对。",
        "“\(table.title)”: structure not understood; shown as published, and no rule judges it.")
    }
  }
}
