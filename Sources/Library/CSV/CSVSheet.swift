import BudgetModel

/// A CSV file in the making, with the schema of its columns.
struct CSVSheet {
  /// The types of Table Schema that packages use.
  enum FieldType: String {
    case string, integer, number, boolean
  }

  struct Field {
    var name: String
    var type: FieldType
    /// Whether the column is left out where it is blank throughout.
    var isOptional = false

    init(_ name: String, _ type: FieldType = .string, optional: Bool = false) {
      self.name = name
      self.type = type
      isOptional = optional
    }
  }

  private(set) var fields: [Field]
  private var lines: [[String?]] = []

  init(_ fields: [Field]) { self.fields = fields }

  var isEmpty: Bool { lines.isEmpty }

  mutating func line(_ cells: [String?]) { lines.append(cells.map { $0.map(CleanText.cleaned) }) }

  /// Leaves out the optional columns that are blank throughout, and makes columns of numbers that hold something else
  /// columns of text.
  /// - Returns: the fields that stay, and the bytes.
  func finished() -> (fields: [Field], bytes: [UInt8]) {
    var kept: [Int] = []
    var result: [Field] = []
    for (index, field) in fields.enumerated() {
      if field.isOptional, lines.allSatisfy({ $0[index] == nil }) { continue }
      kept.append(index)
      var field = field
      if field.type == .number, !lines.allSatisfy({ $0[index].map(Self.isPlainNumber) ?? true }) {
        field.type = .string
      }
      result.append(field)
    }
    var writer = CSVWriter()
    writer.line(result.map(\.name))
    for line in lines { writer.line(kept.map { line[$0] }) }
    return (result, writer.bytes)
  }

  /// Whether a text is a number by Table Schema's lexical form with `,` between groups.
  private static func isPlainNumber(_ text: String) -> Bool {
    guard PublishedNumber(text) != nil else { return false }
    return text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2C || $0 == 0x2D || $0 == 0x2E }
      && text.utf8.last != 0x2E
  }
}
