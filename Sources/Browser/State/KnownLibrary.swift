import Catalogues

/// What the program knows of a library before anything in it is opened.
public struct KnownLibrary: Sendable {
  /// What there is.
  public let catalogue: any Catalogue
  /// How many entries it has, of how many departments, with how many documents.
  let (count, departmentCount, documentCount): (Int, Int, Int)
  /// Whether a search asks the library's own index before documents are read to be looked through.
  var asksIndex: Bool
  /// What is wrong with the library, each in a sentence.
  public let problems: [String]

  /// What is known of a library.
  public init(catalogue: any Catalogue, asksIndex: Bool = false, problems: [String] = []) {
    self.catalogue = catalogue
    (count, departmentCount, documentCount) = (catalogue.count, catalogue.departmentCount, catalogue.documentCount)
    self.asksIndex = asksIndex
    self.problems = problems
  }
}

extension KnownLibrary {
  /// How many entries are listed, compared and offered one by one; of a larger library a page or what answers is read.
  static let fewEntries = 400

  /// Whether all entries can be gone through for a key.
  var areFew: Bool { count <= Self.fewEntries }
}
