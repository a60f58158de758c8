import BudgetModel
import Index

/// What the program knows of a library before anything in it is opened.
public struct Shelves: Sendable {
  /// What there is.
  public var catalogue: any Catalogue
  /// What finds things in documents that are not opened; nil where they must be read to be looked through.
  public var finder: (any Finder)?
  /// What is wrong with the library, each in a sentence.
  public var problems: [String]

  /// What is known of a library.
  public init(catalogue: any Catalogue, finder: (any Finder)? = nil, problems: [String] = []) {
    self.catalogue = catalogue
    self.finder = finder
    self.problems = problems
  }
}

extension Shelves {
  /// How many entries are listed, compared and offered one by one; of a larger library a page or what answers is read.
  static let fewEntries = 400

  /// Whether all entries can be gone through for a key.
  var areFew: Bool { catalogue.count <= Self.fewEntries }
}
