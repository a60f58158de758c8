import BudgetModel
import Console

/// 部门库: the departments and years that are held.
struct LibraryScreen: MainScreen {
  static let name = "library"
  static let command = going(
    [.character("0"), .character("L")], ("部门库", "library"), ("部门库，在哪里都到得了", "Library of departments, from anywhere"),
    use: { state, _, _ in .works(if: state.place != .library) })
  var isTab: Bool { false }
  var hints: [Command] {
    [
      .open, .search, .spending, .projects, .sort, .compare, .palette, .help, .language, .dismiss,
    ]
  }

  func listing(_ state: State, _ key: DepartmentYear?, _ context: ListingContext) -> Listing {
    ListingBuilder.library(state.knownLibrary, found: state.counts, context)
  }

  func crumbs(_ state: State, _ listing: Listing, _ selected: Int) -> [HeaderView.Part] {
    let dot = Symbols(isASCII: state.options.isASCII).dot
    let (departments, documents) = (state.knownLibrary.departmentCount, state.knownLibrary.documentCount)
    let text = state.language.pick(
      "部门库 \(dot) \(departments) 个部门 \(dot) \(documents) 份公开",
      "Library \(dot) \(departments) departments \(dot) \(documents) disclosures")
    return [HeaderView.Part(text: text)]
  }
}

extension Place {
  /// 部门库.
  public static let library = Place.everywhere(Topic(LibraryScreen()))
}
