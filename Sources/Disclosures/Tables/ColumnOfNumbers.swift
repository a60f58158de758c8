import BudgetModel

/// Whether a column of a table holds numbers, so that a cell with digits that is none is worth a look.
///
/// Names, codes of goods (C0602展览服务), years and targets hold digits as well; nobody is sent to look at those.
struct ColumnOfNumbers {
  private let column: Column
  private let numbers: Int
  private let texts: Int

  /// - Parameter cells: the column's cells as they were read, blank ones too.
  init(_ column: Column, _ cells: some Sequence<CellValue>) {
    self.column = column
    var (numbers, texts) = (0, 0)
    for cell in cells {
      switch cell {
      case .figure: numbers += 1
      case .text(let text) where !Self.isShare(text): texts += 1
      default: break
      }
    }
    (self.numbers, self.texts) = (numbers, texts)
  }

  /// Whether a text in it seems to be a number that could not be read.
  ///
  /// Where most of the column are numbers, any text with digits is one; where none is, its heading and the text itself must say so.
  func isDoubtful(_ text: String) -> Bool {
    guard text.unicodeScalars.contains(where: Self.isDigit), !Self.isShare(text) else { return false }
    return numbers > 0 ? numbers >= texts : column.role != nil && Self.isMostlyDigits(text)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  /// Whether it is a percentage, which is a number, though no amount.
  private static func isShare(_ text: String) -> Bool {
    guard let last = text.unicodeScalars.last, "%％‰".unicodeScalars.contains(last) else { return false }
    return Text.isNumber(String(text.dropLast()))
  }

  private static func isMostlyDigits(_ text: String) -> Bool {
    let letters = text.unicodeScalars.count { $0.properties.isAlphabetic }
    return letters * 2 <= text.unicodeScalars.count { isDigit($0) }
  }
}
