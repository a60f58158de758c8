import BudgetModel
import Catalogues
import Facts
import Library

/// Writes the facts of departments' years. What it does belongs to the transaction of whoever calls it.
final class FactWriter {
  private let database: Database
  private let links: FactYearLinks
  private let findText, addText, addYear, removeYear: Statement
  private let tables: [(table: FactTable, rows: RowBatch, remove: Statement)]
  private var texts: [String: Int64] = [:]
  /// Whether all texts of the file are among those.
  private var knowsAll: Bool

  /// How many texts are remembered at most.
  private static let mostTexts = 200_000

  /// - Parameter isNew: whether nothing is in the file yet.
  init(_ database: Database, isNew: Bool = false) throws(LibraryError) {
    self.database = database
    knowsAll = isNew
    findText = try database.prepare("SELECT id FROM fact_text WHERE hash = ? AND text = ?")
    addText = try database.prepare("INSERT INTO fact_text(hash, text) VALUES(?, ?)")
    addYear = try database.prepare(
      "INSERT INTO fact_year VALUES(?, ?, ?, ?, ?, ?, ?\(String(repeating: ", ?", count: FactTable.all.count)))")
    removeYear = try database.prepare("DELETE FROM fact_year WHERE id = ?")
    var tables: [(table: FactTable, rows: RowBatch, remove: Statement)] = []
    for table in FactTable.all {
      let name = FactSchema.name(table)
      tables.append(
        (
          table, try RowBatch(database, into: name, columns: FactSchema.width(table)),
          try database.prepare(
            "DELETE FROM \(name) WHERE id BETWEEN ?1 << \(FactSchema.bits) AND (?1 + 1 << \(FactSchema.bits)) - 1")
        ))
    }
    self.tables = tables
    links = try FactYearLinks(database)
  }

  /// Writes a department's year in place of what is there of it.
  /// - Parameters:
  ///   - id: its number.
  ///   - summary: its documents as a list has them.
  ///   - stamp: what tells that its documents are those the facts were made of.
  func write(_ facts: FactsMaker, id: Int64, _ summary: YearSummary, stamp: Int64 = 0) throws(LibraryError) {
    try remove(id)
    let department = summary.main.department
    links.isTouched(department: try text(department.id), summary.key.year)
    let first = summary.documents.min { $0.precedes($1) } ?? summary.main
    addYear.bind(1, id)
    addYear.bind(2, try text(department.id))
    addYear.bind(3, summary.key.year)
    // What is not known is nothing, as in a fact.
    addYear.bind(4, department.name.isEmpty ? nil : try text(department.name))
    addYear.bind(5, department.region.name.isEmpty ? nil : try text(department.region.name))
    addYear.bind(7, stamp)
    for (number, (table, batch, _)) in tables.enumerated() {
      let rows = facts.rows(of: table).prefix(FactSchema.limit)
      addYear.bind(Int32(8 + number), rows.count)
      try batch.insert(try values(rows, of: table, id))
    }
    try first.placeBytes.withUnsafeBufferPointer { (bytes) throws(LibraryError) in
      addYear.bind(6, inPlace: bytes)
      try addYear.run()
    }
  }

  /// Takes a department's year out; its texts stay.
  func remove(_ id: Int64) throws(LibraryError) {
    try links.isTouched(id)
    for statement in [removeYear] + tables.map(\.remove) {
      statement.bind(1, id)
      try statement.run()
    }
  }

  /// Holds years beside each other, as far as they were written: before a transaction ends.
  func flush() throws(LibraryError) { try links.flush() }

  /// Forgets what was written: after a transaction that was not carried out.
  func rollBack() {
    forgetTexts()
    links.rollBack()
  }

  private func forgetTexts() {
    texts = [:]
    knowsAll = false
  }

  private func values(_ rows: ArraySlice<[FactValue]>, of table: FactTable, _ id: Int64) throws(LibraryError)
    -> [Int64?]
  {
    let kept = FactSchema.written(table).compactMap { table.column($0.name) }
    let place = table.column("place")
    var values: [Int64?] = []
    values.reserveCapacity(rows.count * (kept.count + 2))
    for (number, row) in rows.enumerated() {
      values.append(id << FactSchema.bits | Int64(number))
      var placeNumber: Int64?
      for column in kept {
        switch row[column] {
        case .none: values.append(nil)
        case .number(let number): values.append(number)
        case .text(let text) where column == place:
          let place = FactPlace(text)
          placeNumber = place.number
          values.append(try self.text(place.beginning))
        case .text(let text): values.append(try self.text(text))
        }
      }
      values.append(placeNumber)
      if !table.identity.isEmpty { values.append(nil) }
    }
    return values
  }

  private func text(_ text: String) throws(LibraryError) -> Int64 {
    if let known = texts[text] { return known }
    if texts.count > Self.mostTexts { forgetTexts() }
    var row: Int64?
    let hash = FactSchema.hash(text)
    if !knowsAll {
      findText.bind(1, hash)
      findText.bind(2, text)
      row = try findText.single()
    }
    if row == nil {
      addText.bind(1, hash)
      addText.bind(2, text)
      try addText.run()
      row = database.lastRow
    }
    texts[text] = row
    return row ?? 0
  }
}
