import BudgetModel

@testable import Library

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The rules of the specifications Data Package, Data Resource, Tabular Data Resource and Table Schema (version 1) that
/// packages of ours can break.
struct TabularDataPackage: Decodable {
  struct Field: Decodable {
    var name: String
    var type: String
    var groupChar: String?
  }
  struct Reference: Decodable {
    var resource: String
    var fields: String
  }
  struct ForeignKey: Decodable {
    var fields: String
    var reference: Reference
  }
  struct Schema: Decodable {
    var fields: [Field]
    var primaryKey: [String]?
    var foreignKeys: [ForeignKey]?
  }
  struct Resource: Decodable {
    var profile: String
    var name: String
    var path: String
    var format: String
    var mediatype: String
    var encoding: String
    var schema: Schema
  }
  var profile: String
  var name: String
  var resources: [Resource]

  /// What breaks the rules in a package's folder.
  static func violations(_ folder: String) throws -> [String] {
    let bytes = try FolderFiles.read(folder + "/datapackage.json")
    let package = try JSONDecoder().decode(TabularDataPackage.self, from: Data(bytes))
    var found: [String] = []
    if package.profile != "tabular-data-package" { found.append("profile \(package.profile)") }
    if !isName(package.name) { found.append("name \(package.name)") }
    if package.resources.isEmpty { found.append("no resources") }
    if Set(package.resources.map(\.name)).count != package.resources.count { found.append("names are not unique") }
    for resource in package.resources {
      found += try package.violations(resource, folder).map { "\(resource.name): \($0)" }
    }
    return found
  }

  private func violations(_ resource: Resource, _ folder: String) throws -> [String] {
    var found: [String] = []
    if resource.profile != "tabular-data-resource" { found.append("profile \(resource.profile)") }
    if !Self.isName(resource.name) { found.append("name") }
    if resource.path.hasPrefix("/") || resource.path.contains("..") { found.append("path \(resource.path)") }
    let names = resource.schema.fields.map(\.name)
    if Set(names).count != names.count || names.contains("") { found.append("fields are not unique") }
    let keys = (resource.schema.primaryKey ?? []) + (resource.schema.foreignKeys ?? []).map(\.fields)
    if !keys.allSatisfy({ names.contains($0) }) { found.append("a key is no field") }
    for key in resource.schema.foreignKeys ?? [] {
      let target = resources.first { $0.name == key.reference.resource }
      if target?.schema.fields.contains(where: { $0.name == key.reference.fields }) != true {
        found.append("a foreign key leads nowhere")
      }
    }
    try FolderFiles.read(folder + "/" + resource.path).withUnsafeBufferPointer { bytes in
      var table = try CSVTable(TextBytes(bytes), file: resource.path)
      if table.header != names { found.append("the header is not the fields") }
      while try table.next() {
        for (index, field) in resource.schema.fields.enumerated() {
          if let text = table.text(index), !Self.isCastable(text, field) {
            found.append("line \(table.line): \(text) is no \(field.type)")
          }
        }
      }
    }
    return found
  }

  private static func isName(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) || [0x2D, 0x2E, 0x5F, 0x2F].contains($0)
      }
  }

  private static func isCastable(_ text: String, _ field: Field) -> Bool {
    switch field.type {
    case "string": true
    case "integer": Int(text) != nil
    case "number": Double(field.groupChar.map { text.replacing($0, with: "") } ?? text) != nil
    case "boolean": ["true", "True", "TRUE", "1", "false", "False", "FALSE", "0"].contains(text)
    default: false
    }
  }
}
