/// A figure of a department's year that stands in no list of its own, and where it stands: one of the three public expenses,
/// of procurement and operation, personnel.
public struct KeyFigure: Hashable, Sendable {
  /// The amount; nil where its cell is blank.
  public let amount: Amount?
  /// Where it stands.
  public let source: Source
  /// In which document.
  public let kind: DisclosureKind

  /// Which figure it is.
  public enum Name: Hashable, Sendable {
    /// One of the three public expenses.
    case expense(ThreePublicExpenses.Part)
    /// What a sentence says of procurement or operation: the document, and which of its claims.
    case claim(DisclosureKind, Int)
    /// 人员经费.
    case personnel
    /// 公用经费.
    case operating

    /// Whether a name in lists of rows is that of such a figure.
    public static func isName(_ text: String) -> Bool {
      text.begins("three/") || text.begins("claim/") || text == personnel.text || text == operating.text
    }

    /// Its name in files and in lists of rows.
    public var text: String {
      switch self {
      case .expense(let part): "three/\(part.rawValue)"
      case .claim(let kind, let number): "claim/\(kind.rawValue)/\(number)"
      case .personnel: "personnel"
      case .operating: "operating"
      }
    }
  }
}
