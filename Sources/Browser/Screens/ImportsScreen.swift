import BudgetModel
import Console

/// 导入: what was said of the files imported in this run.
struct ImportsScreen: MainScreen {
  static let name = "imports"
  static let command = going(
    [.character("B"), Key(.function(7), shift: true)], ("导入报告", "imports"),
    ("导入报告：本次导入的文件读到了什么、什么存疑、什么没读", "Reports of this run's imports: read, doubtful, not read"),
    use: { state, _, _ in
      .works(if: !state.imported.isEmpty, else: state, "这一次还没有导入。", "Nothing was imported in this run.")
    })
  var isTab: Bool { false }
  var hints: [Command] { [.open, .details, .export, .copyTable, .close, .help] }

  func listing(_ state: State, _ key: DepartmentYear?, _ context: ListingContext) -> Listing {
    ImportsListing.make(state.imported, context)
  }

  func path(of projects: [YearProject]?, _ language: Language) -> [String] { [Self.name] }

  func crumbs(_ state: State, _ listing: Listing, _ selected: Int) -> [HeaderView.Part] {
    let count = state.imported.count
    return [
      HeaderView.Part(
        text: state.language.pick("导入报告 · \(count) 个文件", "Imports · \(count.counted("file"))"))
    ]
  }
}

extension Place {
  /// 导入: what was said of the files imported in this run.
  public static let imports = Place.everywhere(Topic(ImportsScreen()))
}
