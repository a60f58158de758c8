/// How many terminal columns text takes: the one width function, used by every pad and every clip.
///
/// It answers what ncurses answers (`wcwidth`), so that what a view lays out is what the terminal shows. Characters of
/// ambiguous East Asian width take one column; a terminal that draws them in two is served by
/// replacing them (``Frame/replacingAmbiguous()``), never by a second width.
public enum DisplayWidth {
  /// The columns of one scalar: 0, 1 or 2, and -1 for one that cannot be printed (controls, unassigned).
  public static func columns(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value >= 0x20, value < 0x7F { return 1 }
    if value >= 0x4E00, value <= 0x9FFF { return 2 }
    return columnsFromTable(value)
  }

  /// The columns of a text on one line. Scalars that cannot be printed count as the one column of their replacement.
  public static func columns(of text: String) -> Int {
    var text = text
    if let columns = text.withUTF8(commonColumns) { return columns }
    var sum = 0
    for scalar in text.unicodeScalars {
      let width = columns(of: scalar)
      sum += width < 0 ? 1 : width
    }
    return sum
  }

  /// The columns of a text of ASCII and U+5000 to U+9FFF, which most are; nil for others.
  private static func commonColumns(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var (sum, index) = (0, 0)
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        sum += 1
        index += 1
      } else if (0xE5...0xE9).contains(byte) {
        sum += 2
        index += 3
      } else {
        return nil
      }
    }
    return sum
  }

  private static func columnsFromTable(_ value: UInt32) -> Int {
    let ranges = WidthTable.ranges
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].last < value { low = middle + 1 } else { high = middle }
    }
    guard low < ranges.count, ranges[low].first <= value else { return 1 }
    return Int(ranges[low].columns)
  }
}
