import BudgetModel

extension PackageReader {
  /// Reads `claims.csv`.
  static func claims(_ table: inout CSVTable) throws(LibraryError) -> [Claim] {
    let subject = try table.required("subject")
    let amount = try table.required("figure")
    let (code, measure, base, unit) = (
      table.index("code"), table.index("measure"), table.index("base"), table.index("unit")
    )
    let sources = SourceColumns(table, fallback: .prose)
    let measures = CSVWords<Claim.Measure>()
    var claims: [Claim] = []
    while try table.next() {
      guard let figure = try table.figure(amount, unit: unit) else {
        throw .blankCell(table.position(amount), column: "figure")
      }
      var functionCode: FunctionCode?
      if let text = table.text(code) {
        functionCode = FunctionCode(text)
        if functionCode == nil { throw .wrongNumber(table.position(code), value: text, column: "code") }
      }
      claims.append(
        Claim(
          subject: table.text(subject) ?? "", code: functionCode,
          measure: try table.word(measure, of: measures) ?? .amount, base: table.text(base),
          figure: figure, source: try sources.source(table, row: claims.count + 1)))
    }
    return claims
  }

  /// Reads `facts.csv`.
  static func facts(_ table: inout CSVTable) throws(LibraryError) -> [Fact] {
    let name = try table.required("name")
    let amount = try table.required("figure")
    let unit = table.index("unit")
    let sources = SourceColumns(table, fallback: .prose)
    var facts: [Fact] = []
    while try table.next() {
      guard let figure = try table.figure(amount, unit: unit) else {
        throw .blankCell(table.position(amount), column: "figure")
      }
      facts.append(
        Fact(
          name: table.text(name) ?? "", figure: figure, source: try sources.source(table, row: facts.count + 1)))
    }
    return facts
  }

  /// Reads `enumerations.csv`.
  static func enumerations(_ table: inout CSVTable) throws(LibraryError) -> [Enumeration] {
    let subject = try table.required("subject")
    let list = try table.required("names")
    let sources = SourceColumns(table, fallback: .prose)
    var enumerations: [Enumeration] = []
    while try table.next() {
      let names = EnumerationText.names(table.text(list) ?? "")
      guard !names.isEmpty else { throw .blankCell(table.position(list), column: "names") }
      enumerations.append(
        Enumeration(
          subject: table.text(subject) ?? "", names: names,
          source: try sources.source(table, row: enumerations.count + 1)))
    }
    return enumerations
  }

  /// Reads `phrases.csv`.
  static func phrases(_ table: inout CSVTable) throws(LibraryError) -> [StatedPhrase] {
    let kind = try table.required("kind")
    let text = try table.required("text")
    let sources = SourceColumns(table, fallback: .prose)
    let kinds = CSVWords<StatedPhrase.Kind>()
    var phrases: [StatedPhrase] = []
    while try table.next() {
      guard let word = try table.word(kind, of: kinds) else { throw .blankCell(table.position(kind), column: "kind") }
      phrases.append(
        StatedPhrase(word, table.text(text) ?? "", source: try sources.source(table, row: phrases.count + 1)))
    }
    return phrases
  }

  /// Reads `passages.csv`: its header now, its lines when they are asked for.
  static func text(_ table: inout CSVTable, _ text: TextBytes, file: String) throws(LibraryError) -> PassageText {
    _ = try table.required("text")
    let bytes = Array(text.bytes)
    return PassageText(reading: {
      var passages: [Passage] = []
      do throws(LibraryError) {
        try bytes.withUnsafeBufferPointer { (bytes) throws(LibraryError) in
          var table = try CSVTable(TextBytes(bytes), file: file)
          try read(&table, into: &passages)
        }
      } catch {
        return (passages, PassageText.Fault(chinese: error.text(.chinese), english: error.text(.english)))
      }
      return (passages, nil)
    })
  }

  /// Reads the lines of `passages.csv`, as far as they can be read.
  private static func read(_ table: inout CSVTable, into passages: inout [Passage]) throws(LibraryError) {
    let text = try table.required("text")
    let paragraph = table.index("paragraph")
    let sources = SourceColumns(table, fallback: .prose)
    while try table.next() {
      passages.append(
        Passage(
          table.text(text) ?? "", paragraph: try table.integer(paragraph, .row) ?? 1,
          source: try sources.source(table, row: passages.count + 1)))
    }
  }
}
