import Console

extension CommandTable {
  /// What is taken home: marks, notes, files, the clipboard.
  static let takeHome: [CommandEntry] = [
    row(
      .mark, .takeHome, [.character(" "), Key(.insert)], "标记", "mark", help: "标记所选行，再按取消",
      "Mark the selected row, or take its mark away"),
    row(
      .note, .takeHome, [.character("a"), .control("e")], "笔记", "note", help: "在所选行写笔记",
      "Write a note on the selected row"),
    row(
      .moveMarkUp, .takeHome, [.character("<"), Key(.up, control: true)], "上移", "move up", help: "记录屏上，把记录上移",
      "On the list of marks, move a mark up"),
    row(
      .moveMarkDown, .takeHome, [.character(">"), Key(.down, control: true)], "下移", "move down", help: "记录屏上，把记录下移",
      "On the list of marks, move a mark down"),
    row(
      .clearMarks, .takeHome, [.character("U"), Key(.delete, shift: true)], "清除记录", "clear marks",
      help: "清除全部记录；要按两次", "Clear all marks; asks to be told twice"),
    row(
      .export, .takeHome, [.character("x"), .control("s")], "导出", "export", help: "导出记录、本表或核对：纪要、CSV、JSON",
      "Export marks, this table or findings: minutes, CSV, JSON"),
    row(
      .copyRow, .takeHome, [.character("y"), .control("y")], "复制", "copy", help: "复制所选行，附上出处和路径",
      "Copy the selected row with source and path"),
    row(
      .copyTable, .takeHome, [.character("Y")], "复制全表", "copy table", help: "复制全表，以制表符分隔",
      "Copy the whole list, separated by tabs"),
  ]
}
