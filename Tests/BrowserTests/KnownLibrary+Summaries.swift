import Catalogues

@testable import Browser

extension KnownLibrary {
  /// A library of summaries in memory.
  init(_ summaries: [Summary], problems: [String] = []) {
    self.init(catalogue: HeldCatalogue(summaries), problems: problems)
  }
}
