import BudgetModel

/// Turns a disclosure into the files of a package.
package struct PackageEncoder {
  /// A resource: what the descriptor says of it, and its bytes.
  struct Resource {
    var name: String
    var path: String
    var title: String
    var fields: [CSVSheet.Field]
    var primaryKey: [String] = []
    var refersToProjects = false
    var table: Table?
    var bytes: [UInt8]
  }

  let disclosure: Disclosure

  /// The encoder of a disclosure.
  package init(disclosure: Disclosure) { self.disclosure = disclosure }

  /// The files, the descriptor first.
  package func files() throws(LibraryError) -> [PackageFile] {
    var resources: [Resource] = []
    var taken: Set<String> = []
    for table in disclosure.tables { resources.append(try Self.resource(table, disclosure.kind, &taken)) }
    resources += projectResources() + narrativeResources()
    let descriptor = PackageFile(path: "datapackage.json", bytes: Self.descriptor(disclosure, resources))
    return [descriptor] + resources.map { PackageFile(path: $0.path, bytes: $0.bytes) }
  }

  /// The folder a disclosure is kept in, below the library's: `140525-023/2024-final`.
  package static func folder(_ disclosure: Disclosure) -> String {
    let department = disclosure.department
    let first = "\(department.region.code ?? department.region.name)-\(department.code ?? department.name)"
    return "\(fileName(first))/\(disclosure.year)-\(disclosure.kind.rawValue)"
  }

  /// A text as the name of a file: separators, blanks and control characters become `_`, and it does not begin with a dot.
  private static func fileName(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(60) {
      let isPlain =
        scalar.value > 0x20 && scalar != "/" && scalar != "\\" && scalar != ":" && !scalar.properties.isWhitespace
        && scalar.properties.generalCategory != .control && scalar.properties.generalCategory != .format
      result.append(isPlain && !(result.isEmpty && scalar == ".") ? scalar : "_")
    }
    return String(result)
  }

  private static func resource(
    _ table: Table, _ kind: DisclosureKind, _ taken: inout Set<String>
  ) throws(LibraryError) -> Resource {
    let digits = String(table.number)
    let number = digits.count < 2 ? "0" + digits : digits
    let base = "\(kind == .budget ? "b" : "f")\(number)-\(table.kind.rawValue)"
    var name = base
    var count = 1
    while !taken.insert(name).inserted {
      count += 1
      name = "\(base)-\(count)"
    }
    let (fields, bytes) = try sheet(table).finished()
    let hasBlocks = fields.contains { $0.name == "block" }
    return Resource(
      name: name, path: "tables/\(name).csv", title: table.title, fields: fields,
      primaryKey: hasBlocks ? ["row", "block"] : ["row"], table: table, bytes: bytes)
  }

  private static func sheet(_ table: Table) throws(LibraryError) -> CSVSheet {
    let names = TableFields.names(table.blocks)
    let union = TableFields.union(names)
    var places: [String: Int] = [:]
    for (index, name) in union.enumerated() { places[name] = index }
    let fixed: [CSVSheet.Field] = [
      .init("row", .integer), .init("block", .integer, optional: table.blocks.count < 2),
      .init("code", optional: true), .init("name"), .init("counterpart", optional: true),
      .init("counterpart_code", optional: true), .init("level", .integer),
      .init("unit", optional: true), .init("page", .integer, optional: true),
    ]
    var sheet = CSVSheet(fixed + union.map { .init($0, .number) })
    for row in table.rows {
      guard table.blocks.indices.contains(row.block), row.cells.count == table.blocks[row.block].columns.count else {
        throw .inconsistentTable(number: table.number, row: row.number)
      }
      var figures = [String?](repeating: nil, count: union.count)
      for (cell, name) in zip(row.cells, names[row.block]) {
        if let place = places[name] { figures[place] = cell.text }
      }
      let block = table.blocks.count < 2 ? nil : String(row.block)
      let head: [String?] = [
        String(row.number), block, row.code, row.label, row.counterpart, row.counterpartCode, String(row.level),
        units(row, table.unit), row.page.map(String.init),
      ]
      sheet.line(head + figures)
    }
    return sheet
  }

  /// The column `unit` of a row: nil where its figures are in the table's unit, one unit where they share another, else
  /// one for each column.
  private static func units(_ row: Row, _ unit: MoneyUnit) -> String? {
    let all = row.cells.map { cell in cell.figure?.quantity }
    let distinct = Set(all.compactMap { $0 })
    guard distinct != [.money(unit)], let first = distinct.first else { return nil }
    func text(_ quantity: Quantity) -> String { quantity.text.isEmpty ? UnitText.none : quantity.text }
    if distinct.count == 1 { return text(first) }
    return all.map { $0.map { $0 == .money(unit) ? "" : text($0) } ?? "" }.joined(separator: ";")
  }
}
