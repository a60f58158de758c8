import BudgetModel

/// Writes disclosures as JSON for other programs: the form that `docs/json.md` describes and that stays stable.
public struct JSONExport {
  private var json = JSONWriter()

  /// The JSON of disclosures, ended by a line feed.
  public static func bytes(_ disclosures: [Disclosure]) -> [UInt8] {
    var export = JSONExport()
    export.json.object { json in
      json.array("disclosures") { json in
        for disclosure in disclosures { json.object { write(disclosure, to: &$0) } }
      }
    }
    export.json.finish()
    return export.json.bytes
  }

  /// The JSON of disclosures as text.
  public static func text(_ disclosures: [Disclosure]) -> String { String(decoding: bytes(disclosures), as: UTF8.self) }

  private static func write(_ disclosure: Disclosure, to json: inout JSONWriter) {
    json.string("id", disclosure.id)
    json.object("department", inline: true) { json in
      json.string("name", disclosure.department.name)
      json.string("code", disclosure.department.code)
    }
    json.object("region", inline: true) { json in
      json.string("name", disclosure.department.region.name)
      json.string("code", disclosure.department.region.code)
    }
    json.integer("year", disclosure.year)
    json.string("kind", disclosure.kind.rawValue)
    json.string("title", disclosure.title)
    if !disclosure.recognizedPages.isEmpty {
      json.array("recognizedPages", inline: true) { json in
        for page in disclosure.recognizedPages { json.integer(nil, page) }
      }
    }
    json.array("tables") { json in for table in disclosure.tables { json.object { write(table, to: &$0) } } }
    json.array("projects") { json in for project in disclosure.projects { json.object { write(project, to: &$0) } } }
    json.array("overall") { json in for target in disclosure.overall { json.object { write(target, to: &$0) } } }
    json.array("claims") { json in
      for claim in disclosure.claims { json.object(inline: true) { write(claim, to: &$0) } }
    }
    json.array("facts") { json in for fact in disclosure.facts { json.object(inline: true) { write(fact, to: &$0) } } }
    json.array("enumerations") { json in
      for enumeration in disclosure.enumerations { json.object(inline: true) { write(enumeration, to: &$0) } }
    }
    if !disclosure.phrases.isEmpty {
      json.array("phrases") { json in
        for phrase in disclosure.phrases { json.object(inline: true) { write(phrase, to: &$0) } }
      }
    }
    if !disclosure.passages.isEmpty {
      json.array("passages") { json in
        for passage in disclosure.passages { json.object(inline: true) { write(passage, to: &$0) } }
      }
    }
  }

  private static func write(_ claim: Claim, to json: inout JSONWriter) {
    json.string("subject", claim.subject)
    json.string("code", claim.code?.digits)
    json.string("measure", claim.measure.rawValue)
    json.string("base", claim.base)
    write(claim.figure, to: &json)
    write(claim.source, to: &json)
  }

  private static func write(_ fact: Fact, to json: inout JSONWriter) {
    json.string("name", fact.name)
    write(fact.figure, to: &json)
    write(fact.source, to: &json)
  }

  private static func write(_ enumeration: Enumeration, to json: inout JSONWriter) {
    json.string("subject", enumeration.subject)
    json.array("names") { json in for name in enumeration.names { json.string(nil, name) } }
    write(enumeration.source, to: &json)
  }

  private static func write(_ phrase: StatedPhrase, to json: inout JSONWriter) {
    json.string("kind", phrase.kind.rawValue)
    json.string("text", phrase.text)
    write(phrase.source, to: &json)
  }

  private static func write(_ passage: Passage, to json: inout JSONWriter) {
    json.string("text", passage.text)
    json.integer("paragraph", passage.paragraph)
    write(passage.source, to: &json)
  }

  private static func write(_ figure: Figure, to json: inout JSONWriter) {
    json.string("figure", figure.number.text)
    json.string("unit", figure.quantity.text)
  }

  static func write(_ source: Source, to json: inout JSONWriter) {
    json.object("source", inline: true) { json in
      switch source.place {
      case .table(let number, let block, let row, let column):
        json.string("place", "table")
        json.integer("table", number)
        json.integer("block", block)
        json.integer("row", row)
        json.integer("column", column)
      case .prose(let section, let sentence):
        json.string("place", "prose")
        json.string("section", section)
        json.integer("sentence", sentence)
      case .targetForm(let project, let row):
        json.string("place", "form")
        json.string("project", project)
        json.integer("row", row)
      case .evaluation(let project, let table, let row):
        json.string("place", "evaluation")
        json.string("project", project)
        json.integer("table", table)
        json.integer("row", row)
      }
      json.integer("page", source.page)
    }
  }
}
