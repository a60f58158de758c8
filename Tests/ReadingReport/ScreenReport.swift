import BudgetModel
import Disclosures
import Documents

/// What the main screens show beside what a document's own summary table says.
enum ScreenReport {
  static func write(_ document: Document, path: String) throws(DisclosureError) {
    let disclosure = try DisclosureReader().read(document).disclosure
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let figures = SummarisedFigure.all(disclosure)
    let equal = figures.count(where: \.isEqual)
    print(
      "SCREENS", file, "\(equal)/\(figures.count)",
      figures.isEmpty ? "none" : equal == figures.count ? "equal" : "DIFFERS")
    for figure in figures where !figure.isEqual {
      print("   ", figure.subject, figure.read.map { "\($0.fen)" } ?? "nothing", figure.stated.map { "\($0.fen)" })
    }
  }
}
