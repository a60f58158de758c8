import Foundation
import TestSupport
import Testing

/// The table of modules in `docs/architecture.md`.
struct ModuleTableTests {
  /// What Package.swift lets each module of the product import, by its name.
  private func imports(_ manifest: String) -> [String: [String]] {
    var found: [String: [String]] = [:]
    let plain = manifest.replacing("\n", with: " ")
    for target in plain.split(separator: /\.(?:target|executableTarget|systemLibrary)\(/).dropFirst() {
      // What is below Tests, or declared after the trials begin, is no part of the product.
      let body = target.prefix { $0 != ";" }
      guard let name = body.firstMatch(of: /name: "([^"]+)"/)?.1, !body.contains("path: \"Tests") else { continue }
      let list = body.firstMatch(of: /dependencies: \[(.*?)\](?:,|\))/)?.1 ?? ""
      let products = list.matches(of: /\.product\(name: "([^"]+)"/).map { String($0.1) }
      let own = list.replacing(/\.product\([^)]*\)/, with: "").matches(of: /"([^"]+)"/).map { String($0.1) }
      found[String(name)] = found[String(name)] ?? (own + products)
    }
    return found
  }

  @Test func `says what Package.swift lets each module import`() throws {
    let manifest = try String(decoding: Repository.bytes("Package.swift"), as: UTF8.self)
    let document = try String(decoding: Repository.bytes("docs/architecture.md"), as: UTF8.self)
    let product = manifest.prefix(
      upTo: manifest.range(of: "// What tests of several modules share.")?.lowerBound ?? manifest.endIndex)
    let imports = imports(String(product))
    #expect(imports.count > 20)
    for (module, others) in imports {
      let rows = document.split(separator: "\n").filter {
        $0.hasPrefix("| `\(module)` |") || $0.hasSuffix("| nothing of ours |")
      }
      let row = try #require(
        rows.first { $0.contains("`\(module)`") }, "\(module) is not in the table of docs/architecture.md")
      let named = Set(row.matches(of: /`([^`]+)`|(ArgumentParser)/).map { String($0.1 ?? $0.2 ?? "") }).subtracting([
        module
      ])
      if others.isEmpty {
        #expect(row.hasSuffix("| nothing of ours |"), "\(module)")
      } else {
        #expect(named == Set(others), "docs/architecture.md: \(module)")
      }
    }
  }
}
