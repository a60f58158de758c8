import BudgetModel

/// Reads the CSV of one official table.
struct TableReader {
  let properties: PackageDescriptor.TableProperties
  let title: String
  /// The file that describes the table, for errors.
  let descriptor: String
  let resource: String
  /// The fields of the schema, where there is one: a field of type `number` must hold numbers only.
  let types: [PackageDescriptor.Field]?
  /// What is doubtful.
  private(set) var notes: [LibraryError] = []

  init(
    properties: PackageDescriptor.TableProperties, title: String, descriptor: String, resource: String,
    types: [PackageDescriptor.Field]?
  ) {
    self.properties = properties
    self.title = title
    self.descriptor = descriptor
    self.resource = resource
    self.types = types
  }

  /// Reads the table.
  mutating func read(_ csv: inout CSVTable) throws(LibraryError) -> Table {
    let layout: TableLayout
    if let known = csv.memory?.layout {
      layout = known
    } else {
      layout = TableLayout(blocks: try blocks(csv), types: types)
    }
    let blocks = layout.blocks
    var table = Table(
      number: properties.table, kind: try word(properties.kind, "kind", TableKind.self),
      label: properties.label.map(CleanText.cleaned), title: CleanText.cleaned(title),
      unit: try word(properties.unit, "unit", MoneyUnit.self), isEmpty: properties.empty ?? false, blocks: blocks,
      rows: [], page: properties.page)
    table.verdict = try properties.structure.map { (text) throws(LibraryError) in
      try word(text, "structure", StructureVerdict.self)
    }
    let columns: TablePlaces
    if let known = csv.memory?.places { columns = known } else { columns = try TablePlaces(csv, layout) }
    csv.memory?.places = columns
    var checks = RowChecks(kind: table.kind)
    while try csv.next() {
      let block = try csv.integer(columns.block, .block) ?? 0
      guard blocks.indices.contains(block) else {
        throw .undescribedBlock(csv.position(columns.block), block: block)
      }
      let code = csv.text(columns.code)
      let label = csv.text(columns.name) ?? ""
      let level = try csv.integer(columns.level, .level) ?? Self.level(code: code, label: label)
      let units = try units(csv, columns.unit)
      var cells: [CellValue] = []
      cells.reserveCapacity(columns.fields[block].count)
      for (place, field) in columns.fields[block].enumerated() {
        cells.append(try cell(csv, field, units.isEmpty ? nil : units[min(place, units.count - 1)], table.unit))
      }
      let row = Row(
        number: try csv.integer(columns.row, .row) ?? table.rows.count + 1, block: block, code: code, label: label,
        counterpart: csv.text(columns.counterpart), counterpartCode: csv.text(columns.counterpartCode), level: level,
        cells: cells, page: try csv.integer(columns.page, .page))
      try checks.check(row, at: csv.position(columns.row))
      table.rows.append(row)
    }
    notes += checks.notes
    return table
  }

  private func cell(
    _ csv: CSVTable, _ field: TablePlaces.Field, _ quantity: Quantity?, _ unit: MoneyUnit
  ) throws(LibraryError) -> CellValue {
    guard let text = csv.text(field.index) else { return .blank }
    let quantity = quantity ?? .money(unit)
    if let figure = Figure(text, quantity) { return .figure(figure) }
    if let figure = Figure(CSVTable.trimmed(text), quantity) { return .figure(figure) }
    // Without a schema, something with digits in it is taken for a mistyped number, anything else for a text.
    let isWrong = field.isNumber || types == nil && text.utf8.contains { (0x30...0x39).contains($0) }
    guard !isWrong else {
      throw .wrongNumber(csv.position(field.index), value: text, column: csv.header[field.index])
    }
    return .text(text)
  }

  /// The units of a row's figures where they are not the table's: one for all, or one for each column with `;` between.
  private func units(_ csv: CSVTable, _ index: Int?) throws(LibraryError) -> [Quantity?] {
    guard let text = csv.text(index) else { return [] }
    var units: [Quantity?] = []
    for part in text.split(separator: ";", omittingEmptySubsequences: false) {
      if part.isEmpty {
        units.append(nil)
      } else if part == UnitText.none {
        units.append(.count(""))
      } else if let quantity = UnitText.quantity(String(part)) {
        units.append(quantity)
      } else {
        throw .unknownUnit(csv.position(index), value: String(part))
      }
    }
    return units
  }

  private func blocks(_ csv: CSVTable) throws(LibraryError) -> [Block] {
    guard let described = properties.blocks else {
      let figures = csv.header.filter { !$0.isEmpty && !TableFields.reserved.contains($0) }
      let hasCode = csv.index("code") != nil
      let columns = figures.map { name in
        Column(header: name.split(separator: "/", omittingEmptySubsequences: false).map(String.init))
      }
      return [
        Block(
          codeHeader: hasCode ? "科目编码" : nil, nameHeader: hasCode ? "科目名称" : "项目",
          counterpartHeader: csv.index("counterpart") != nil ? "对应科目" : nil, columns: columns)
      ]
    }
    var blocks: [Block] = []
    for block in described {
      let side = try block.side.map { (side) throws(LibraryError) in try word(side, "side", Side.self) }
      blocks.append(block.block(side))
    }
    return blocks
  }

  private func word<Word: RawRepresentable & CaseIterable>(
    _ text: String, _ property: String, _ type: Word.Type
  ) throws(LibraryError) -> Word where Word.RawValue == String {
    guard let word = Word(rawValue: text) else {
      throw .unknownWord(
        file: descriptor, property: "resources.\(resource).mingzhang.\(property)", value: CleanText.cleaned(text),
        known: Word.allCases.map(\.rawValue))
    }
    return word
  }

  private static func level(code: String?, label: String) -> Int {
    guard let code else { return label.holds("合计") || label.holds("总计") ? 0 : 1 }
    return min(Given.level.range.upperBound, max(1, (code.utf8.count - 1) / 2))
  }
}
