import BudgetModel
import Console

/// 记录: what was marked, of all departments.
struct MarksScreen: MainScreen {
  static let name = "marks"
  static let command = going(
    [.character("8")], ("记录", "marks"), ("记录：标记过的行与笔记", "Marks and notes"),
    use: { state, _, _ in .works(if: !state.marks.isEmpty) })
  var hints: [Command] { [.open, .note, .export, .moveMarkUp, .moveMarkDown, .clearMarks, .close, .help] }
  var taken: ExportChoice.Subject { .marks }

  func listing(_ state: State, _ key: DepartmentYear?, _ context: ListingContext) -> Listing {
    var finder = MarkFinder(state)
    return ListingBuilder.sorted(MarksListing.make(state.marks.list.map { finder.find($0) }, context), context)
  }

  func path(of projects: [YearProject]?, _ language: Language) -> [String] { [Self.name] }

  func crumbs(_ state: State, _ listing: Listing, _ selected: Int) -> [HeaderView.Part] {
    let dot = Symbols(isASCII: state.options.isASCII).dot
    let keys = Set(state.marks.list.compactMap(\.id.place.key))
    let departments = Set(keys.map(\.department)).count
    let only = departments == 1 ? keys.first.map { state.name(of: $0) } : nil
    let count = state.marks.list.count
    let text = state.language.pick(
      "记录 \(dot) \(count) 条 \(dot) \(only ?? "\(departments) 个部门")",
      "Marks \(dot) \(count) \(dot) \(only ?? "\(departments) departments")")
    return [HeaderView.Part(text: text)]
  }
}

extension Place {
  /// 记录: what was marked, of all departments.
  public static let marks = Place.everywhere(Topic(MarksScreen()))
}
