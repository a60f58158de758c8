/// A remedy for one place where a document was read wrongly, to be kept beside its figures.
public struct CorrectionRequest: Hashable, Sendable {
  /// The disclosure (``Disclosure/id``).
  public let disclosure: String
  /// The place, as files of corrections name it: `table/3/合计/本年支出>小计`, `evaluation/房租费/租赁面积/actual`.
  public let place: String
  /// What was read there; empty for a blank.
  public let read: String
  /// What stands in the document; empty for a blank.
  public let value: String
  /// Why.
  public let reason: String
}

/// A text of the selected row that can be corrected.
struct CorrectableCell: Hashable, Sendable {
  /// What it is, in words: the headings of its column.
  let heading: String
  /// The place, as files of corrections name it.
  let place: String
  /// What was read there.
  let read: String
}
