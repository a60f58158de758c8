import BudgetModel

/// 部门库: the departments and years that are held.
struct LibraryScreen: MainScreen {
  static let name = "library"
  static let command = Command.library
  var hints: [Command] { [
    .open, .search, .spending, .projects, .sort, .compare, .palette, .help, .language, .dismiss,
  ] }

  func listing(_ state: State, _ key: AccountsKey?, _ context: ListingContext) -> Listing {
    ListingBuilder.library(state.shelves, found: state.counts, context)
  }

  func crumbs(_ state: State, _ listing: Listing, _ selected: Int) -> [HeaderView.Part] {
    let dot = Symbols(isASCII: state.options.isASCII).dot
    let (departments, documents) = (state.catalogue.departmentCount, state.catalogue.documentCount)
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
