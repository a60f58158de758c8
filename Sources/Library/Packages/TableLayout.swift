import BudgetModel

/// What a descriptor says of a table's blocks: the blocks, and by which column of the CSV each figure is found.
struct TableLayout {
  /// One column of figures: its name, and whether it may hold numbers only.
  struct Field {
    var name: String
    var isNumber: Bool
  }

  let blocks: [Block]
  /// For each block its columns.
  let fields: [[Field]]
  /// The names of all columns, where there are too many to go through.
  private let names: Set<String>?

  private static let fewColumns = 24

  /// - Parameter types: the fields of the schema, where there is one.
  init(blocks: [Block], types: [PackageDescriptor.Field]?) {
    self.blocks = blocks
    var known: [String: String] = [:]
    for field in types ?? [] { known[field.name] = field.type }
    fields = TableFields.names(blocks).map { names in
      names.map { Field(name: $0, isNumber: known[$0] == "number") }
    }
    names = fields.reduce(0) { $0 + $1.count } > Self.fewColumns ? Set(fields.joined().map(\.name)) : nil
  }

  /// Whether a column of the CSV is one of the table's.
  func has(_ name: String) -> Bool {
    if TableFields.reserved.contains(name) { return true }
    return names?.contains(name) ?? fields.contains { $0.contains { $0.name == name } }
  }
}
