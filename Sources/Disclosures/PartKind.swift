/// What the rows between two paragraphs are, told by their words.
enum PartKind {
  /// A table of contents.
  case contents
  /// An official table.
  case table
  /// A project's target form (绩效目标表).
  case targetForm
  /// A table of indicators that belongs to no form: points of their levels, say.
  case indicators

  /// The longest form, in rows: pairing its indicators takes time that grows with their square.
  private static let formLimit = 400

  init(_ rows: Part.Rows) {
    let isShort = rows.rows.count <= Self.formLimit
    let isOfProject =
      isShort
      && rows.rows.contains {
        Text.squeezed($0.cells.first ?? "") == "项目名称" && $0.cells.count(where: { !$0.isEmpty }) == 2
      }
    let isExecuted = Text.contains(rows.cells.prefix(200).joined(), any: ["全年执行数", "全年预算数"])
    if ContentsList.isContents(rows) {
      self = .contents
    } else if isOfProject, !isExecuted, Text.contains(rows.cells.joined(), any: ["实施期", "年度目标", "绩效指标"]) {
      self = .targetForm
    } else if rows.rows.first?.cells.contains("一级指标") ?? false {
      self = .indicators
    } else {
      self = .table
    }
  }
}
