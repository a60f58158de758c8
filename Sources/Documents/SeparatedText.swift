/// Lines of cells with strokes or commas between them.
enum SeparatedText {
  /// How many strokes a line has.
  static func pipes(in line: Substring) -> Int { line.unicodeScalars.count { isPipe($0) } }

  private static func isPipe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "|" || scalar == "｜" || scalar == "│" || scalar == "┃"
  }

  /// The cells between strokes; nil for a line that only draws a rule, and for one without strokes.
  static func cells(_ line: Substring) -> [String]? {
    guard pipes(in: line) >= 1 else { return nil }
    var cells = line.unicodeScalars.split(omittingEmptySubsequences: false, whereSeparator: { isPipe($0) })
      .map { CleanText.cleaned(String($0)) }
    // A table drawn with strokes has them at its sides, too.
    if cells.first?.isEmpty ?? false { cells.removeFirst() }
    if cells.last?.isEmpty ?? false, cells.count > 1 { cells.removeLast() }
    let isRule = cells.allSatisfy { cell in cell.unicodeScalars.allSatisfy { "-—:=+ ".unicodeScalars.contains($0) } }
    return isRule && cells.contains { !$0.isEmpty } ? [] : cells
  }

  /// Whether every comma of a line parts the thousands of a number, and so parts no fields.
  static func hasOnlyGroups(_ line: Substring) -> Bool {
    let bytes = Array(line.utf8)
    func isDigit(_ index: Int) -> Bool { bytes.indices.contains(index) && (0x30...0x39).contains(bytes[index]) }
    let commas = bytes.indices.filter { bytes[$0] == 0x2C }
    return !commas.isEmpty
      && commas.allSatisfy { comma in
        isDigit(comma - 1) && (1...3).allSatisfy { isDigit(comma + $0) } && !isDigit(comma + 4)
      }
  }

  /// The fields between commas, those in quotation marks with their commas.
  static func fields(_ line: Substring) -> [String] {
    var fields: [String] = []
    var field = String.UnicodeScalarView()
    var isQuoted = false
    for scalar in line.unicodeScalars {
      if scalar == "\"" {
        // A doubled mark stands for one.
        if !isQuoted, !field.isEmpty { field.append(scalar) }
        isQuoted.toggle()
      } else if scalar == ",", !isQuoted {
        fields.append(CleanText.cleaned(String(field)))
        field = .init()
      } else {
        field.append(scalar)
      }
    }
    return fields + [CleanText.cleaned(String(field))]
  }

  /// The text of a row that is none: a title or a sentence in its first cell, padded for the spreadsheet.
  static func paragraph(_ cells: [String]) -> String? {
    let filled = cells.filter { !$0.isEmpty }
    guard filled.count == 1, let text = filled.first else { return nil }
    let isTitle = text.hasSuffix("表") || text.hasSuffix("。") || text.contains("单位：") || text.contains("单位:")
    return isTitle || text.hasPrefix("部门") || text.count > 30 || cells.count == 1 ? text : nil
  }
}
