import BudgetModel

/// A line of the sheet that finance bureaus fill in when they look at what a department has published.
public enum InspectionItem: Hashable, Sendable {
  /// 公开及时性: whether it was published within twenty days of its approval, which no document says of itself.
  case timeliness
  /// 封面: department, year and kind.
  case cover
  /// A part of the document beside its tables.
  case part(DocumentPart)
  /// One of the tables that must be published.
  case table(TableKind)
  /// Any other table.
  case otherTables
  /// 项目: targets and self-evaluations.
  case projects

  /// All of them, in the order of the sheet.
  public static let all: [InspectionItem] =
    [.timeliness, .cover, .part(.contents), .part(.functions), .part(.organisation)]
    + TableKind.standardSet.map { .table($0) }
    + [
      .otherTables, .part(.narrative), .part(.runningCosts), .part(.procurement), .part(.assets), .part(.performance),
      .projects, .part(.glossary),
    ]

  /// What it is kept under: `part/目录`, `table/income`.
  public var id: String {
    switch self {
    case .timeliness: "timeliness"
    case .cover: "cover"
    case .part(let part): "part/\(part.rawValue)"
    case .table(let kind): "table/\(kind.rawValue)"
    case .otherTables: "tables"
    case .projects: "projects"
    }
  }

  /// What the sheet calls it.
  public var title: Wording {
    switch self {
    case .timeliness: Wording(zh: "公开及时性", en: "timeliness")
    case .cover: Wording(zh: "封面", en: "cover")
    case .part(let part): part.title
    case .table(let kind): Wording(zh: kind.standardName, en: kind.standardNameInEnglish)
    case .otherTables: Wording(zh: "其他表", en: "other tables")
    case .projects: Wording(zh: "项目绩效目标与自评", en: "projects: targets and self-evaluations")
    }
  }
}

extension DocumentPart {
  fileprivate var title: Wording { Wording(zh: rawValue, en: english) }

  private var english: String {
    switch self {
    case .contents: "contents"
    case .functions: "functions"
    case .organisation: "organisation"
    case .narrative: "narrative"
    case .runningCosts: "note on running costs"
    case .procurement: "note on procurement"
    case .assets: "note on state assets"
    case .performance: "note on performance"
    case .glossary: "glossary"
    }
  }
}
