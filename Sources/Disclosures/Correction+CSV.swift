extension Correction {
  /// The heading of a file of corrections.
  public static let csvHeader = ["where", "read", "is", "why"]

  /// Reads a file of corrections: comma-separated, quoted where needed, with the heading `where,read,is,why`.
  ///
  /// Places are written so:
  /// - `form/<project>/<indicator>/<field>` with the field `subcategory`, `name`, `periodTarget` or `annualTarget`;
  /// - `evaluation/<project>/<indicator>/<field>` with `adjustedTarget` or `actual` as well;
  /// - `evaluation/<project or *>/origin` for a source of money;
  /// - `table/<number>/<row's label>/<column's headings joined by >>`.
  /// - Returns: nil where the heading is another, or a line has not four fields.
  public static func all(csv text: String) -> [Correction]? {
    var records = records(text)
    guard !records.isEmpty, records.removeFirst() == csvHeader else { return nil }
    var corrections: [Correction] = []
    for record in records where record != [""] {
      guard record.count == 4 else { return nil }
      corrections.append(Correction(place: record[0], read: record[1], value: record[2], reason: record[3]))
    }
    return corrections
  }

  /// The records of comma-separated text.
  private static func records(_ text: String) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field = String.UnicodeScalarView()
    var isQuoted = false
    var isAfterQuote = false
    for scalar in text.unicodeScalars where scalar != "\r" && scalar.value != 0xFEFF {
      if isQuoted {
        if scalar == "\"" {
          isQuoted = false
          isAfterQuote = true
        } else {
          field.append(scalar)
        }
        continue
      }
      switch scalar {
      case "\"":
        if isAfterQuote { field.append(scalar) }
        isQuoted = true
      case ",":
        record.append(String(field))
        field = .init()
      case "\n":
        records.append(record + [String(field)])
        record = []
        field = .init()
      default: field.append(scalar)
      }
      isAfterQuote = false
    }
    if !record.isEmpty || !field.isEmpty { records.append(record + [String(field)]) }
    return records
  }
}
