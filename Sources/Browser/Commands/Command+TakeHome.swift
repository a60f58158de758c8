import Console

extension Command {
  /// What is taken home: marks, notes, files, the clipboard.
  static let takeHome = [
    mark, note, decide, correct, moveMarkUp, moveMarkDown, clearMarks, export, copyNumber, copyRow, copyTable,
  ]

  static let mark = Command(
    "mark", .takeHome, [.character(" "), Key(.insert)], ("标记", "mark"),
    ("标记所选行，再按取消", "Mark the selected row, or take its mark away"), use: canMark,
    effects: { $0.toggleMark($0.selectedRow($1), $1) })
  static let note = Command(
    "note", .takeHome, [.character("a"), .control("e")], ("笔记", "note"),
    ("在所选行写笔记", "Write a note on the selected row"),
    use: canMark, change: { $0.beginNote($0.selectedRow($1)) })

  static let decide = Command(
    "decide", .takeHome, [.character("v"), .control("v")], ("判定", "decide"),
    (
      "核对屏：写明理由驳回所选发现，再按恢复；检查屏：是、否轮换；共同审阅的记录：提出、已答复、已整改、撤回轮换",
      "On findings, dismiss the selected one with a reason, again brings it back; on an inspection, met or not; on shared marks, raised, answered, settled, withdrawn"
    ),
    use: { state, _, row in
      let isShared = row.flatMap { state.markID(of: $0) }.flatMap { state.marks[$0]?.state } != nil
      return .works(
        if: row != nil && (state.place.topic == .findings || state.place.topic == .inspection)
          || state.place == .marks && isShared, else: state,
        "在核对屏（6）或检查屏（9）上判定。", "Decide on findings (6) or on an inspection (9).")
    },
    effects: {
      let row = $0.selectedRow($1)
      return $0.place == .marks ? $0.advanceMark(row) : $0.decide(row)
    })

  static let correct = Command(
    "correct", .takeHome, [.character("V"), Key(.function(5), shift: true)], ("更正", "correct"),
    (
      "报表或项目里读错的一格：写下原文，记在更正文件里，并重读原文件",
      "A cell of a table or project read wrongly: type what stands there; it is kept, and the document is read anew"
    ),
    use: { state, listing, _ in
      .works(
        if: !state.correctable(listing).cells.isEmpty, else: state, "在原表（7）或项目的指标上更正。",
        "Correct rows of tables as published (7) or indicators of a project.")
    }, change: { $0.beginCorrection($1) })

  private static let canMark: @Sendable (State, Listing, ListingRow?) -> Use = { state, _, row in
    .works(
      if: row.flatMap { state.markID(of: $0) } != nil, else: state, "这里没有可标记的行。", "There is no row here to mark.")
  }

  static let moveMarkUp = Command(
    "moveMarkUp", .takeHome, [.character("<"), Key(.up, control: true)], ("上移", "move up"),
    ("记录屏上，把记录上移", "On the list of marks, move a mark up"), use: canMove,
    effects: { $0.moveMark($0.selectedRow($1), by: -1) })
  static let moveMarkDown = Command(
    "moveMarkDown", .takeHome, [.character(">"), Key(.down, control: true)], ("下移", "move down"),
    ("记录屏上，把记录下移", "On the list of marks, move a mark down"), use: canMove,
    effects: { $0.moveMark($0.selectedRow($1), by: 1) })

  private static let canMove: @Sendable (State, Listing, ListingRow?) -> Use = { state, _, row in
    guard state.place == .marks, row.flatMap({ state.markID(of: $0) }) != nil else {
      return .works(if: false, else: state, "在记录屏（8）上移动记录。", "Marks are moved on the list of marks (8).")
    }
    return .works(if: state.marks.list.count > 1)
  }

  static let clearMarks = Command(
    "clearMarks", .takeHome, [.character("U"), Key(.delete, shift: true)], ("清除记录", "clear marks"),
    ("清除全部记录；要按两次", "Clear all marks; asks to be told twice"),
    use: { state, _, _ in .works(if: !state.marks.isEmpty, else: state, "没有记录。", "Nothing is marked.") },
    effects: { state, _ in state.clearMarks() })
  static let export = Command(
    "export", .takeHome, [.character("x"), .control("s")], ("导出", "export"),
    (
      "导出记录、本表、核对、审阅材料、屏幕：Word、网页、工作簿等",
      "Export marks, this table, findings, a review, the screen: Word, pages, workbooks and more"
    ),
    change: { state, _ in state.overlay = .export(.take(.first(at: state.place))) })
  static let copyNumber = Command(
    "copyNumber", .takeHome, [.character("y"), .control("y")], ("复制数", "copy number"),
    ("复制所选行的数：原表照印，别处为精确数", "Copy the number of the selected row: of an official table as printed, elsewhere exactly"),
    use: { $2 == nil ? .refuses($0.nothingToCopy) : .works }, effects: { $0.copyNumber($0.selectedRow($1), $1) })
  static let copyRow = Command(
    "copyRow", .takeHome, [.character("Y"), Key(.insert, control: true)], ("复制行", "copy row"),
    ("复制所选行，附上出处和路径", "Copy the selected row with source and path"),
    use: { $2 == nil ? .refuses($0.nothingToCopy) : .works }, effects: { $0.copyRow($0.selectedRow($1)) })
  static let copyTable = Command(
    "copyTable", .takeHome, [.character("c")], ("复制全表", "copy table"),
    ("复制全表，以制表符分隔", "Copy the whole list, separated by tabs"),
    use: { state, listing, _ in listing.rows.isEmpty ? .refuses(state.nothingToCopy) : .works },
    effects: { $0.copyTable($1) })
}
