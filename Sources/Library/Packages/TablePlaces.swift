/// Where the columns of a table stand in its CSV; nil where one is left out.
final class TablePlaces {
  /// One column of figures: where it stands, and whether it may hold numbers only.
  struct Field {
    var index: Int
    var isNumber: Bool
  }

  let row: Int?
  let block: Int?
  let code: Int?
  let name: Int?
  let counterpart: Int?
  let counterpartCode: Int?
  let level: Int?
  let unit: Int?
  let page: Int?
  /// For each block its columns of figures.
  let fields: [[Field]]

  /// Finds the columns of a layout.
  /// - Throws: ``LibraryError/missingColumn(file:name:)``, ``LibraryError/unknownColumn(_:name:)``.
  init(_ csv: CSVTable, _ layout: TableLayout) throws(LibraryError) {
    row = csv.index("row")
    block = csv.index("block")
    code = csv.index("code")
    name = csv.index("name")
    counterpart = csv.index("counterpart")
    counterpartCode = csv.index("counterpart_code")
    level = csv.index("level")
    unit = csv.index("unit")
    page = csv.index("page")
    var blocks: [[Field]] = []
    for block in layout.fields {
      var fields: [Field] = []
      fields.reserveCapacity(block.count)
      for field in block { fields.append(Field(index: try csv.required(field.name), isNumber: field.isNumber)) }
      blocks.append(fields)
    }
    for (index, name) in csv.header.enumerated() where !name.isEmpty && !layout.has(name) {
      throw .unknownColumn(FilePosition(file: csv.file, line: 1, column: index + 1), name: name)
    }
    fields = blocks
  }
}
