import BudgetModel

extension PackageEncoder {
  /// `datapackage.json`.
  static func descriptor(_ disclosure: Disclosure, _ resources: [Resource]) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.string("profile", "tabular-data-package")
      json.string("name", packageName(disclosure))
      json.string("title", CleanText.cleaned(disclosure.title))
      json.object("mingzhang") { json in
        json.integer("format", PackageDescriptor.format)
        named(&json, "department", disclosure.department.name, disclosure.department.code)
        named(&json, "region", disclosure.department.region.name, disclosure.department.region.code)
        json.integer("year", disclosure.year)
        json.string("kind", disclosure.kind.rawValue)
        if !disclosure.recognizedPages.isEmpty {
          json.array("recognizedPages", inline: true) { json in
            for page in disclosure.recognizedPages { json.integer(nil, page) }
          }
        }
      }
      json.array("resources") { json in
        for resource in resources { json.object { write(resource, to: &$0) } }
      }
    }
    json.finish()
    return json.bytes
  }

  /// The package's name as the specification wants it: lower-case ASCII letters, digits, `.`, `_`, `-`.
  static func packageName(_ disclosure: Disclosure) -> String {
    let department = disclosure.department
    let parts = [department.region.code ?? department.region.name, department.code ?? department.name]
    let slugs = parts.map { part in
      let isPlain =
        !part.isEmpty
        && part.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2D }
      return isPlain ? part : "x" + ContentHash.of(Array(part.utf8)).text
    }
    return "\(slugs.joined(separator: "-"))-\(disclosure.year)-\(disclosure.kind.rawValue)"
  }

  private static func named(_ json: inout JSONWriter, _ key: String, _ name: String, _ code: String?) {
    json.object(key, inline: true) { json in
      json.string("name", CleanText.cleaned(name))
      if let code { json.string("code", CleanText.cleaned(code)) }
    }
  }

  private static func write(_ resource: Resource, to json: inout JSONWriter) {
    json.string("profile", "tabular-data-resource")
    json.string("name", resource.name)
    json.string("path", resource.path)
    // The specification wants a title to be a text; an empty one is still the published one.
    json.string("title", CleanText.cleaned(resource.title))
    json.string("format", "csv")
    json.string("mediatype", "text/csv")
    json.string("encoding", "utf-8")
    json.object("schema") { json in
      json.array("fields") { json in
        for field in resource.fields {
          json.object(inline: true) { json in
            json.string("name", field.name)
            json.string("type", field.type.rawValue)
            if field.type == .number { json.string("groupChar", ",") }
          }
        }
      }
      if !resource.primaryKey.isEmpty {
        json.array("primaryKey", inline: true) { json in for key in resource.primaryKey { json.string(nil, key) } }
      }
      if resource.refersToProjects {
        json.array("foreignKeys", inline: true) { json in
          json.object { json in
            json.string("fields", "project")
            json.object("reference") { json in
              json.string("resource", "projects")
              json.string("fields", "id")
            }
          }
        }
      }
    }
    guard let table = resource.table else { return }
    json.object("mingzhang") { json in
      json.integer("table", table.number)
      json.string("kind", table.kind.rawValue)
      if let label = table.label { json.string("label", CleanText.cleaned(label)) }
      json.string("unit", table.unit.rawValue)
      json.bool("empty", table.isEmpty)
      if let verdict = table.verdict { json.string("structure", verdict.rawValue) }
      if let page = table.page { json.integer("page", page) }
      json.array("blocks") { json in for block in table.blocks { json.object { write(block, to: &$0) } } }
    }
  }

  private static func write(_ block: Block, to json: inout JSONWriter) {
    func optional(_ key: String, _ value: String?, _ json: inout JSONWriter) {
      if let value { json.string(key, CleanText.cleaned(value)) }
    }
    optional("side", block.side?.rawValue, &json)
    optional("title", block.title, &json)
    optional("codeHeader", block.codeHeader, &json)
    optional("nameHeader", block.nameHeader, &json)
    optional("counterpartHeader", block.counterpartHeader, &json)
    json.array("columns") { json in
      for column in block.columns {
        json.array(inline: true) { json in for part in column.header { json.string(nil, CleanText.cleaned(part)) } }
      }
    }
  }
}
