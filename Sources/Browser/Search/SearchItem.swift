import BudgetModel

/// Something that can be found: forty bytes without references, for a library holds many.
///
/// Names and texts are numbers of `SearchNames`; 0 stands for none.
struct SearchItem {
  /// On which screen it stands, and so how its row there is called.
  enum Seat: UInt8 { case overview, spending, economic, revenue, projects, project, findings, table }

  /// The amount in 分; ``noAmount`` for none.
  var amount = noAmount
  /// Its name.
  var name: UInt32
  /// What it belongs to: an indicator's project.
  var owner: UInt32 = 0
  /// A figure that is no amount: `12 人`, `8 / 10`.
  var figure: UInt32 = 0
  /// The label of the table it stands in.
  var label: UInt32 = 0
  /// Its code as a number; 0 for none.
  var code: UInt32 = 0
  /// Which department and year, by position in the index.
  var shelf: UInt16
  /// Its row: in a table, among indicators, facts or findings.
  var row: UInt16 = 0
  /// The table's number, its block, and which document.
  var table: UInt8 = 0
  var block: UInt8 = 0
  var isBudget = false
  var group: SearchGroup
  var seat: Seat

  static let noAmount = Int64.min

  /// A code as a number; 0 where it is none that can be looked for by digits.
  static func code(_ text: String?) -> UInt32 {
    guard let text, text.utf8.count <= 9, text.utf8.first != 0x30, text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return 0 }
    return UInt32(text) ?? 0
  }
}
