import Library

extension ImportReport {
  /// The report as one line of JSON: docs/json.md has its keys.
  public var json: String {
    let disclosure = reading.disclosure
    var json = JSONWriter()
    json.object(inline: true) { json in
      json.string("file", file)
      json.string("id", disclosure.id)
      json.string("department", disclosure.department.name)
      json.string("region", disclosure.department.region.name)
      json.integer("year", disclosure.year)
      json.string("kind", disclosure.kind.rawValue)
      json.array("tables") { json in
        for table in disclosure.tables {
          json.object { json in
            json.integer("number", table.number)
            json.string("title", table.title)
            json.integer("page", table.page)
            json.integer("rows", table.rows.count)
            json.string("unit", table.unit.rawValue)
            json.string("structure", table.verdict?.rawValue)
          }
        }
      }
      json.integer("projects", disclosure.projects.count)
      json.integer("indicators", read.indicators)
      json.integer("amounts", read.amounts)
      json.array("unread") { json in writeUnread(to: &json) }
      json.array("doubts") { json in
        for doubt in reading.doubts {
          let page = read.page(ofLine: doubt.line)
          json.object { json in
            json.string("reason", doubt.reason.rawValue)
            json.string("place", doubt.place)
            json.integer("page", page)
            json.integer("line", page == nil ? doubt.line : nil)
          }
        }
      }
      json.array("report") { json in
        for line in report {
          json.object { json in
            json.string("text", line.text)
            json.string("place", line.place)
          }
        }
      }
      json.object("equations") { json in
        json.integer("checked", equations.checked)
        json.integer("held", equations.held)
        json.integer("rounding", equations.rounding)
        json.integer("failed", equations.failed)
      }
      json.decimal("seconds", hundredths: (read.milliseconds + 5) / 10)
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private func writeUnread(to json: inout JSONWriter) {
    func write(_ reason: String, _ name: String, page: Int?, line: Int?, numbers: Int) {
      json.object { json in
        json.string("reason", reason)
        json.string("name", name)
        json.integer("page", page)
        json.integer("line", line)
        json.integer("numbers", numbers)
      }
    }
    for part in reading.unread {
      let page = read.page(ofLine: part.line)
      write(
        part.reason.rawValue, part.name, page: page, line: page == nil ? part.line : nil, numbers: part.numericCells)
    }
    for page in read.document.scannedPages { write("scanned-page", "", page: page, line: nil, numbers: 0) }
    for cell in read.document.uncomputedCells {
      write("formula-not-computed", cell, page: nil, line: nil, numbers: 1)
    }
    for correction in reading.unusedCorrections {
      write("unused-correction", correction.place, page: nil, line: nil, numbers: 0)
    }
  }
}
