/// A mark with what the documents say of its row now.
struct MarkedRow {
  /// The mark.
  let mark: Mark
  /// The department's name, with the year.
  let department: String
  /// The path of the row's place.
  let path: String
  /// Whether the libraries open now hold the department's year.
  let isAtHand: Bool
  /// The row; nil where it is no longer there, or not read yet.
  let row: ListingRow?
  /// Its figures on each side.
  let sides: RowSides?
  /// What it is called.
  let title: String

  /// Why there is no row.
  func missing(_ context: ListingContext) -> String {
    isAtHand
      ? context.pick("不在部门库中了", "no longer in the library")
      : context.pick("所在部门不在现在打开的部门库中", "its department is in none of the libraries open now")
  }

  /// What a row is called away from its screen, where its place no longer says what it belongs to.
  static func title(of row: ListingRow, at place: Place, _ options: Options) -> String {
    let symbols = Symbols(isASCII: options.isASCII)
    func cell(_ index: Int) -> String { index < row.cells.count ? row.cells[index].text : "" }
    switch place.topic {
    case .findings: return cell(0) + " " + cell(1)
    case .tables: return cell(1) + " " + cell(2)
    case .project(let name): return name + " \(symbols.crumb) " + words(cell(0))
    case .table, .form, .account: return row.summary.parts(between: " \(symbols.dot) ").first ?? cell(0)
    case .overview where row.id.hasPrefix("three/"):
      return options.language.pick("“三公”经费 ", "three public expenses ") + words(cell(0))
    case .spending where row.id == SpendingListing.id(nil):
      return PlaceText.name(.spending, options.language) + " " + words(cell(0))
    default: return words(cell(0))
    }
  }

  /// A text without the blanks it is indented and set apart with.
  private static func words(_ text: String) -> String { text.split(separator: " ").joined(separator: " ") }
}
