/// The `datapackage.json` of a Fiscal Data Package: what each column means, and the same as a model for older readers.
struct FiscalDescriptor {
  let tables: [FiscalTable]
  let title: String

  /// The file.
  var bytes: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.string("profile", "tabular-data-package")
      json.string("name", "mingzhang-fiscal")
      json.string("title", title)
      json.string(
        "description",
        "Amounts in yuan (CNY), one a row; only the lowest published level of each phase. Projects are part of the "
          + "spending: do not add the two tables together.")
      json.array("resources") { json in for table in tables { json.object { write(table, to: &$0) } } }
      json.object("model") { writeModel(to: &$0) }
    }
    json.finish()
    return json.bytes
  }

  private func write(_ table: FiscalTable, to json: inout JSONWriter) {
    json.string("profile", "tabular-data-resource")
    json.string("name", table.name)
    json.string("path", table.file)
    json.string("title", table.title)
    json.string("format", "csv")
    json.string("mediatype", "text/csv")
    json.string("encoding", "utf-8")
    json.object("schema") { json in
      json.array("fields") { json in
        for field in table.fields {
          json.object(inline: true) { json in
            json.string("name", field.name)
            json.string("type", field.type)
            json.string("columnType", field.columnType)
            if field.name == "phase" {
              json.object("constraints") { json in
                json.array("enum") { json in
                  for phase in ["approved", "adjusted", "executed"] { json.string(nil, phase) }
                }
              }
            }
            if field.type == "number" || field.name == "line" {
              json.object("constraints") { $0.bool("required", true) }
            }
          }
        }
      }
      // What is the same in every row, and so stands in none.
      json.array("extraFields") { json in
        for (name, type, value) in [
          ("direction", "direction", "expenditure"), ("currency", "value-currency:code", "CNY"),
        ] {
          json.object(inline: true) { json in
            json.string("name", name)
            json.string("type", "string")
            json.string("columnType", type)
            json.string("constant", value)
          }
        }
      }
      json.array("primaryKey", inline: true) { $0.string(nil, "line") }
    }
  }

  private func writeModel(to json: inout JSONWriter) {
    json.object("measures") { json in
      for table in tables {
        json.object(table.name, inline: true) { json in
          json.string("source", "amount")
          json.string("resource", table.name)
          json.string("currency", "CNY")
          json.string("direction", "expenditure")
        }
      }
    }
    json.object("dimensions") { json in
      dimension("year", "datetime", [("year", nil, nil)], in: tables, to: &json)
      dimension("phase", "other", [("phase", nil, nil)], in: tables, to: &json)
      dimension(
        "administration", "classification",
        [
          ("region_code", nil, nil), ("region", "region_code", nil), ("department_code", nil, "region_code"),
          ("department", "department_code", nil),
        ], in: tables, to: &json)
      dimension(
        "function", "classification",
        [
          ("class_code", nil, nil), ("class", "class_code", nil), ("section_code", nil, "class_code"),
          ("section", "section_code", nil), ("item_code", nil, "section_code"), ("item", "item_code", nil),
        ], in: tables.filter { $0.name == "spending" }, to: &json)
      dimension(
        "project", "activity", [("project_code", nil, nil), ("project", "project_code", nil)],
        in: tables.filter { $0.name == "projects" }, to: &json)
    }
  }

  private func dimension(
    _ name: String, _ type: String, _ attributes: [(source: String, labelfor: String?, parent: String?)],
    in tables: [FiscalTable], to json: inout JSONWriter
  ) {
    guard let resource = tables.first?.name else { return }
    json.object(name) { json in
      json.string("dimensionType", type)
      json.array("primaryKey", inline: true) { json in
        for attribute in attributes where attribute.labelfor == nil { json.string(nil, attribute.source) }
      }
      json.object("attributes") { json in
        for attribute in attributes {
          json.object(attribute.source, inline: true) { json in
            json.string("source", attribute.source)
            json.string("resource", resource)
            if let label = attribute.labelfor { json.string("labelfor", label) }
            if let parent = attribute.parent { json.string("parent", parent) }
          }
        }
      }
    }
  }
}
