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

  /// What is said where the side looked at does not hold a part and the other document's is shown.
  static func otherSide(_ disclosure: Disclosure, _ context: ListingContext) -> String? {
    if context.phase == .both {
      return context.pick("这里是\(context.name(disclosure.kind))。", "This is the \(context.name(disclosure.kind)).")
    }
    guard let wanted = context.phase.kind, wanted != disclosure.kind else { return nil }
    return context.pick(
      "部门库中没有这一部分的\(context.name(wanted))；这里是\(context.name(disclosure.kind))。",
      "No \(context.name(wanted)) of this part is held; this is the \(context.name(disclosure.kind)).")
  }
}

extension OpenYear {
  /// The documents, that of the side looked at first.
  func inOrder(of phase: PhaseView) -> [Disclosure] {
    [phase.kind.flatMap { accounts.disclosure($0) }].compactMap { $0 } + accounts.disclosures
  }

  /// A table of a kind, from the side looked at, else from the other document.
  func table(_ kind: TableKind, _ phase: PhaseView) -> (Table, Disclosure)? {
    inOrder(of: phase).lazy.compactMap { disclosure in disclosure.table(kind).map { ($0, disclosure) } }.first
  }
}
