import BudgetModel

/// A rule that official documents are checked by.
///
/// A rule is a value without state, in a file of its own below `Rules`. Its doc comment is its manual entry, in English
/// and, after a line `说明`, in Chinese: what is compared, in which tables, the tolerance, an example in own words, and
/// when it is silent. A rule looks at one document, and speaks only where both sides of a comparison were
/// published.
public protocol Rule: Sendable {
  /// What it is called.
  var id: RuleID { get }
  /// What it compares, in a few words.
  var title: Wording { get }
  /// The only documents it is about; nil for both.
  var documents: DisclosureKind? { get }
  /// The tables without which it has nothing to compare.
  var tables: [TableKind] { get }
  /// Checks one document.
  func check(_ disclosure: OpenDisclosure, into report: inout Report)
}

extension Rule {
  /// Both.
  public var documents: DisclosureKind? { nil }
  /// None in particular.
  public var tables: [TableKind] { [] }

  /// The manual entry: what is compared, the tolerance, an example, and when the rule is silent.
  ///
  /// Paragraphs are separated by an empty line and not broken otherwise.
  public var manual: Wording { Manual.entries[id.description] ?? title }
}
