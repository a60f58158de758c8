/// The place of a cell in a sheet, from 0.
struct CellPlace: Hashable {
  var row: Int
  var column: Int

  /// The most rows and columns a sheet has.
  static let rowLimit = 1 << 20
  static let columnLimit = 1 << 14

  init(row: Int, column: Int) { (self.row, self.column) = (row, column) }

  /// Reads `C12`, `$C$12`; nil for anything else.
  init?(_ text: some StringProtocol) {
    (row, column) = (0, 0)
    for byte in text.utf8 where byte != UInt8(ascii: "$") {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0: column = column * 26 + Int(byte) - 64
      case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0: row = row * 10 + Int(byte) - 48
      default: return nil
      }
      if column > Self.columnLimit || row > Self.rowLimit { return nil }
    }
    if row == 0 || column == 0 { return nil }
    (row, column) = (row - 1, column - 1)
  }

  /// As people write it.
  var text: String {
    var (letters, rest) = ("", column + 1)
    while rest > 0 {
      letters = String(Character(Unicode.Scalar(UInt8(65 + (rest - 1) % 26)))) + letters
      rest = (rest - 1) / 26
    }
    return letters + String(row + 1)
  }
}
