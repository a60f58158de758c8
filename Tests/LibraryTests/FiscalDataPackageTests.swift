import TestSupport
import BudgetModel
import Foundation
import Testing

@testable import Library

struct FiscalDataPackageTests {
  private struct Package: Decodable {
    struct Constraints: Decodable { let `enum`: [String]? }
    struct Field: Decodable {
      let name: String
      let type: String
      let columnType: String?
      let constant: String?
      let constraints: Constraints?
    }
    struct Schema: Decodable {
      let fields: [Field]
      let extraFields: [Field]
    }
    struct Resource: Decodable {
      let name: String
      let path: String
      let schema: Schema
    }
    struct Attribute: Decodable {
      let source: String
      let resource: String
      let labelfor: String?
      let parent: String?
    }
    struct Dimension: Decodable {
      let dimensionType: String
      let primaryKey: [String]
      let attributes: [String: Attribute]
    }
    struct Measure: Decodable {
      let source: String
      let resource: String
      let currency: String
    }
    struct Model: Decodable {
      let measures: [String: Measure]
      let dimensions: [String: Dimension]
    }
    let resources: [Resource]
    let model: Model
  }

  private let folder: TemporaryFolder
  private let package: Package

  /// The package of all embedded disclosures.
  init() throws {
    folder = try TemporaryFolder()
    let library = PackageLibrary.embedded
    let disclosures = try library.summaries.map { try library.disclosure($0.id) }
    for file in FiscalDataPackage(disclosures).files { try folder.put(file.name, file.bytes) }
    package = try JSONDecoder().decode(
      Package.self, from: Data(try FolderFiles.read(folder.path + "/datapackage.json")))
  }

  /// The rows of a table by the names of its columns.
  private func rows(_ name: String) throws -> [[String: String]] {
    let bytes = try FolderFiles.read(folder.path + "/" + name + ".csv")
    return try bytes.withUnsafeBufferPointer { (bytes) throws(LibraryError) in
      var reader = CSVReader(bytes, file: name)
      var header: [String] = []
      var rows: [[String: String]] = []
      while try reader.next() {
        let cells = reader.cells.indices.map { reader.text($0) ?? "" }
        if header.isEmpty { header = cells } else { rows.append(Dictionary(uniqueKeysWithValues: zip(header, cells))) }
      }
      return rows
    }
  }

  /// The sum of a phase of a department, in 分.
  private func sum(_ table: String, _ department: String, _ phase: Phase) throws -> Int64 {
    try rows(table).filter { $0["department"]?.hasPrefix(department) == true && $0["phase"] == phase.rawValue }
      .reduce(0) { sum, row in
        sum + (try #require(PublishedNumber(row["amount"] ?? ""))).digits
      }
  }

  @Test func `it breaks no rule of tabular data packages`() throws {
    #expect(try TabularDataPackage.violations(folder.path).isEmpty)
  }

  @Test func `every column says what it is, with the type its meaning has`() throws {
    for resource in package.resources {
      let types = resource.schema.fields.compactMap(\.columnType)
      #expect(types.count == resource.schema.fields.count && Set(types).count == types.count)
      for (type, field) in zip(types, resource.schema.fields) {
        let expected = type == "value" ? "number" : type == "date:fiscal-year" ? "integer" : "string"
        #expect(field.type == expected, "\(field.name)")
      }
      for needed in ["value", "phase:id", "date:fiscal-year", "administrative-classification:generic:level2:code"] {
        #expect(types.contains(needed), "\(resource.name): \(needed)")
      }
      // A label stands beside its code.
      for type in types where type.hasSuffix(":label") {
        #expect(types.contains(type.dropLast("label".count) + "code"), "\(type)")
      }
      let constants = Dictionary(
        uniqueKeysWithValues: resource.schema.extraFields.map { ($0.columnType ?? "", $0.constant ?? "") })
      #expect(constants == ["direction": "expenditure", "value-currency:code": "CNY"])
      let phases = try #require(resource.schema.fields.first { $0.name == "phase" }?.constraints?.enum)
      #expect(phases == Phase.allCases.map(\.rawValue))
      #expect(try rows(resource.name).allSatisfy { phases.contains($0["phase"] ?? "") })
    }
  }

  @Test func `the model names columns that are there`() {
    let columns = Dictionary(
      uniqueKeysWithValues: package.resources.map { ($0.name, Set($0.schema.fields.map(\.name))) })
    #expect(Set(package.model.measures.keys) == Set(columns.keys))
    for measure in package.model.measures.values {
      #expect(columns[measure.resource]?.contains(measure.source) == true && measure.currency == "CNY")
    }
    for (name, dimension) in package.model.dimensions {
      #expect(dimension.primaryKey.allSatisfy { dimension.attributes[$0] != nil }, "\(name)")
      for attribute in dimension.attributes.values {
        #expect(columns[attribute.resource]?.contains(attribute.source) == true, "\(name) \(attribute.source)")
        for other in [attribute.labelfor, attribute.parent].compactMap({ $0 }) {
          #expect(dimension.attributes[other] != nil, "\(name) \(other)")
        }
      }
    }
  }

  @Test func `no account is counted at two levels of one phase`() throws {
    let rows = try rows("spending")
    for phase in Phase.allCases {
      let accounts = Dictionary(grouping: rows.filter { $0["phase"] == phase.rawValue }) { row in
        "\(row["region"] ?? "") \(row["department"] ?? "") \(row["year"] ?? "")"
      }
      for (account, rows) in accounts {
        let codes = rows.map { row in
          ["item_code", "section_code", "class_code"].lazy.compactMap { row[$0] }.first { !$0.isEmpty } ?? ""
        }
        #expect(Set(codes).count == codes.count, "\(account)")
        for code in codes { #expect(!codes.contains { $0 != code && $0.hasPrefix(code) }, "\(account) \(code)") }
      }
    }
  }

  @Test func `what is known by class alone is there by class, and the rest by item`() throws {
    let zezhou = try rows("spending").filter { $0["department"]?.hasPrefix("泽州") == true }
    let approved = zezhou.filter { $0["phase"] == "approved" }
    #expect(approved.map { $0["class_code"] } == ["201", "208", "210", "221"])
    #expect(approved.allSatisfy { $0["section_code"] == "" && $0["item_code"] == "" })
    #expect(zezhou.filter { $0["phase"] == "executed" }.allSatisfy { $0["item_code"]?.count == 7 })
    #expect(zezhou.first { $0["item_code"] == "2010306" }?["amount"] == "9621200.00")
  }

  @Test func `the rows add up to what is published, but for its rounding and its own contradictions`() throws {
    // Amounts published in 万元 with two decimals: half of 100 元 a row.
    func near(_ sum: Int64, _ total: Int64, rows: Int64) -> Bool { abs(sum - total) <= rows * 5_000 }
    #expect(near(try sum("spending", "阳城", .approved), 1_508_220_000, rows: 13))
    #expect(near(try sum("spending", "泽州", .executed), 1_564_710_000, rows: 11))
    // The classes of the year-start budget come to 30.00 万元 less than the total stated beside them (rule C4).
    #expect(try sum("spending", "泽州", .approved) == 1_869_140_000)
    #expect(try sum("projects", "泽州", .adjusted) == sum("projects", "泽州", .executed))
    #expect(try sum("projects", "阳城", .executed) == 0)
  }
}
