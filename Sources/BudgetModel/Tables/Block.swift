/// One of the parts that stand side by side in an official table; most tables have one.
///
/// A table of income beside expenditure has two, the table of economic items in four column groups has four.
public struct Block: Hashable, Sendable {
  /// Whether it is the income or the expenditure half; nil where the table is not split so.
  public var side: Side?
  /// The heading over the whole block (收入, 人员经费); nil where there is none.
  public var title: String?
  /// The heading of the column of codes; nil where the block has none.
  public var codeHeader: String?
  /// The heading of the column of names; nil where the block has none.
  public var nameHeader: String?
  /// The heading of a second column of names (政府预算支出经济科目); nil where there is none.
  public var counterpartHeader: String?
  /// The columns of figures, as published.
  public var columns: [Column]

  /// A block.
  public init(
    side: Side? = nil, title: String? = nil, codeHeader: String? = nil, nameHeader: String? = nil,
    counterpartHeader: String? = nil, columns: [Column]
  ) {
    self.side = side
    self.title = title
    self.codeHeader = codeHeader
    self.nameHeader = nameHeader
    self.counterpartHeader = counterpartHeader
    self.columns = columns
  }
}
