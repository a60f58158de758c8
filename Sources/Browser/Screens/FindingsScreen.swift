import BudgetModel
import Console
import Index

/// 核对: what contradicts itself, and what is worth a question.
struct FindingsScreen: MainScreen, YearScreen {
  static let name = "findings"
  static let command = going(
    [.character("6")], ("核对", "findings"), ("核对：自相矛盾与值得一问之处", "Findings: contradictions and notes"))
  static let pathWords = [PathWords(id: name, chinese: "核对", english: "findings")]
  var hints: [Command] { [.open, .nextFinding, .decide, .expand, .filter, .details, .close, .help] }
  var folding: Folding { .rounding }
  var taken: ExportChoice.Subject { .findings }

  func listing(_ open: OpenYear, key: DepartmentYear, _ context: ListingContext) -> Listing {
    FindingsListing.make(open, key: key, context)
  }

  func title(of row: ListingRow, _ options: Options) -> String { row.text(0) + " " + row.text(1) }

  func findings(on row: ListingRow, _ marks: FindingMarks) -> [Int] { [] }

  static func holds(_ item: SearchItem) -> Bool { item.kind == .finding }

  static func goal(_ hit: SearchHit) -> ListingRow.Goal {
    let findings = hit.found[hit.key]?.report.findings ?? []
    let row = Int(hit.item.row)
    return hit.goal(.findings, row < findings.count ? findings[row].identity : nil)
  }
}

extension Topic {
  /// 核对: what contradicts itself, and what is worth a question.
  public static let findings = Topic(FindingsScreen())
}
