extension Glossary {
  /// What this program calls things.
  static let program = [
    GlossaryEntry(
      "勾稽", "~reconciliation", code: "Reconciliation",
      ("应当相符的数字互相核对。", "Figures that must agree, held against each other.")),
    GlossaryEntry(
      "矛盾", "contradiction", code: "contradiction",
      ("同一文件里不能同时为真的两个数，行末记 !。", "Two figures of a document that cannot both be right; marked ! at the row's end."),
      also: ["不一致"]),
    GlossaryEntry(
      "尾差", "rounding", code: "rounding", ("四舍五入造成的差额。", "A difference that the published places allow.")),
    GlossaryEntry(
      "标记", "mark", code: "Mark", ("审阅人记下的位置和批注。", "A place a reviewer wants to come back to, with a note."),
      never: ["bookmark"]),
    GlossaryEntry(
      "部门库", "~library", code: "Library",
      ("存放公开文件的地方。", "Where disclosures are kept: packages in a folder, or one file."), never: ["database"]),
  ]
}
