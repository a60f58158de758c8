import BudgetModel

/// Something that can be found: forty bytes without references, for a library holds many.
///
/// Names and texts are numbers of `SearchNames`; 0 stands for none.
public struct SearchItem: Sendable {
  /// The amount in 分; ``noAmount`` for none.
  public var amount = noAmount
  /// Its name.
  public var name: UInt32
  /// What it belongs to: an indicator's project; a project's key where others have its name.
  public var owner: UInt32 = 0
  /// A figure that is no amount: `12 人`, `8 / 10`.
  public var figure: UInt32 = 0
  /// The label of the table it stands in; of a key figure, which it is (``KeyFigure/Name/text``).
  public var label: UInt32 = 0
  /// Its code as a number; 0 for none.
  public var code: UInt32 = 0
  /// Which department and year, by position in the index.
  public var entry: UInt16
  /// The table's number.
  public var table: UInt16 = 0
  /// Its row: in a table, among indicators, facts or findings.
  public var row: UInt32 = 0
  /// Its block in the table.
  public var block: UInt8 = 0
  /// Whether it stands in the budget.
  public var isBudget = false
  /// What it is.
  public var kind: Kind

  /// Stands for no amount.
  public static let noAmount = Int64.min

  /// An item without figures.
  public init(name: UInt32, owner: UInt32 = 0, entry: UInt16, _ kind: Kind) {
    self.name = name
    self.owner = owner
    self.entry = entry
    self.kind = kind
  }

  /// A code as a number; 0 where it is none that can be looked for by digits.
  public static func code(_ text: String?) -> UInt32 {
    guard let text, text.utf8.count <= 9, text.utf8.first != 0x30 else { return 0 }
    var code: UInt32 = 0
    for byte in text.utf8 {
      guard (0x30...0x39).contains(byte) else { return 0 }
      code = code * 10 + UInt32(byte - 0x30)
    }
    return code
  }
}
