import BudgetModel
import Console
import Index

/// 总览: totals, composition, three public expenses, procurement, staff, grades. Enter goes into each.
struct OverviewScreen: MainScreen, YearScreen {
  static let name = "overview"
  static let command = going(
    [.character("1")], ("总览", "overview"), ("总览：收支、构成、三公、采购、人员、等级", "Overview"))
  static let pathWords = [PathWords(id: name, chinese: "总览", english: "overview")]
  var hints: [Command] { [.open, .spending, .projects, .findings, .phase, .search, .compare, .close, .help] }
  var statesBothSides: Bool { true }
  var namesAccounts: Bool { true }
  // A budget speaks of 预算 where final accounts speak of 支出.
  var comparing: Comparing? { Comparing(idleWords: ["财政拨款", "预算", "支出"]) }

  func listing(_ open: OpenYear, key: DepartmentYear, _ context: ListingContext) -> Listing {
    let sections = OverviewSections(open: open, key: key, context: context)
    var listing = sections.listing(
      of: sections.findings() + sections.totals() + sections.composition() + sections.classes()
        + sections.threePublicExpenses() + sections.procurement() + sections.projects() + sections.facts())
    listing.isSortable = false
    listing.wraps = true
    for index in listing.rows.indices where listing.rows[index].cells.count > 2 {
      let (budget, final) = (listing.rows[index].cells[1], listing.rows[index].cells[2])
      listing.rows[index].sides = RowSides(
        budget: budget.text.isEmpty ? nil : budget, finalAccounts: final.text.isEmpty ? nil : final)
    }
    return listing
  }

  func title(of row: ListingRow, _ options: Options) -> String {
    (row.id.hasPrefix("three/") ? options.language.pick("“三公”经费 ", "three public expenses ") : "") + row.words
  }

  func findings(on row: ListingRow, _ marks: FindingMarks) -> [Int] { marks.ofRowOrProse(row) }

  static func holds(_ item: SearchItem) -> Bool { [.department, .fact, .keyFigure].contains(item.kind) }

  static func goal(_ hit: SearchHit) -> ListingRow.Goal {
    switch hit.item.kind {
    case .fact: hit.goal(.overview, "fact/\(hit.kind.rawValue)/\(hit.item.row)")
    case .keyFigure: hit.goal(.overview, hit.index.texts[hit.item.label])
    default: hit.goal(.overview, nil)
    }
  }

  static func crumbs(_ hit: SearchHit, _ language: Language) -> [String] {
    [hit.item.kind == .department ? String(hit.key.year) : Topic.overview.title(language)]
  }
}

extension Topic {
  /// 总览.
  public static let overview = Topic(OverviewScreen())
}
