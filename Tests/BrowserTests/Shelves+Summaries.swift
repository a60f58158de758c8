import Catalogues

@testable import Browser

extension Shelves {
  /// A library of summaries in memory.
  init(_ summaries: [Summary], problems: [String] = []) {
    self.init(catalogue: HeldCatalogue(summaries), problems: problems)
  }
}
