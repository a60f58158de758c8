import BudgetModel
import Console
import Index

/// 检查: the sheet finance bureaus fill in, item by item; `v` decides, a note is the remark.
struct InspectionScreen: MainScreen, YearScreen {
  static let name = "inspection"
  static let command = going(
    [.character("9")], ("检查", "exam"),
    ("公开检查表：逐项是否符合要求，问题与页码", "Inspection sheet: item by item, what is wrong and on which page"))
  static let pathWords = [PathWords(id: name, chinese: "检查", english: "inspection")]
  var hints: [Command] { [.decide, .note, .open, .details, .phase, .export, .close, .help] }
  var taken: ExportChoice.Subject { .inspection }
  var rowsAreOneDocuments: Bool { true }

  func listing(_ open: OpenYear, key: DepartmentYear, _ context: ListingContext) -> Listing {
    InspectionListing.make(open, key: key, context)
  }

  func findings(on row: ListingRow, _ marks: FindingMarks) -> [Int] { [] }
}

extension Topic {
  /// 检查: the sheet of an inspection.
  public static let inspection = Topic(InspectionScreen())
}
