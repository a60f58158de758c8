/// Lines of cells with strokes or commas between them.
enum SeparatedText {
  /// How many strokes a line has.
  static func pipes(in line: some Sequence<Unicode.Scalar>) -> Int { line.count { isPipe($0) } }

  private static func isPipe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "|" || scalar == "｜" || scalar == "│" || scalar == "┃"
  }

  /// Which lines stand among others with strokes that all begin with one: those are drawn round the table, and the blank before
  /// them is no cell.
  static func boxed(_ lines: [Substring]) -> [Bool] {
    var boxed = Array(repeating: false, count: lines.count)
    var start = 0
    while start < lines.count {
      var (end, isBoxed) = (start, true)
      while end < lines.count, pipes(in: lines[end].unicodeScalars) >= 1 {
        isBoxed = isBoxed && lines[end].unicodeScalars.first { !$0.properties.isWhitespace }.map(isPipe) ?? false
        end += 1
      }
      for index in start..<end { boxed[index] = isBoxed }
      start = max(end, start + 1)
    }
    return boxed
  }

  /// The cells between strokes; nil for a line that only draws a rule, and for one without strokes.
  /// - Parameter isBoxed: whether strokes stand at the sides of the table, too.
  static func cells(_ line: some Collection<Unicode.Scalar>, isBoxed: Bool) -> [String]? {
    guard pipes(in: line) >= 1 else { return nil }
    var cells = line.split(omittingEmptySubsequences: false, whereSeparator: { isPipe($0) })
      .map { CleanText.cleaned(String(String.UnicodeScalarView($0))) }
    if isBoxed, cells.first?.isEmpty ?? false { cells.removeFirst() }
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

  /// The fields between commas or what else parts them, those in quotation marks with what stands in them.
  static func fields(_ line: some Sequence<Unicode.Scalar>, by separator: Unicode.Scalar = ",") -> [String] {
    var fields: [String] = []
    var field = String.UnicodeScalarView()
    var isQuoted = false
    for scalar in line {
      if scalar == "\"" {
        // A doubled mark stands for one; ="450.00" is a number kept as text.
        if !isQuoted, field.elementsEqual("=".unicodeScalars) {
          field = .init()
        } else if !isQuoted, !field.isEmpty {
          field.append(scalar)
        }
        isQuoted.toggle()
      } else if scalar == separator, !isQuoted {
        fields.append(CleanText.cleaned(String(field)))
        field = .init()
      } else {
        field.append(scalar)
      }
    }
    return fields + [CleanText.cleaned(String(field))]
  }

  /// The lines of a table whose fields are quoted, each whole: a field may run over several, of a hundred at most.
  static func whole<Lines: RandomAccessCollection>(_ lines: Lines) -> [(text: Substring, number: Int)]
  where Lines.Element == Substring, Lines.Index == Int {
    var whole: [(text: Substring, number: Int)] = []
    var index = 0
    while index < lines.count {
      var text = lines[index]
      var end = index + 1
      if isOpen(text) {
        // What opens a field is closed by the next line with a mark too many.
        let near = index + 1..<min(lines.count, index + 100)
        // A mark that nothing closes is one of inches, or of a slip.
        if let close = near.first(where: { isOpen(lines[$0]) }) {
          end = close + 1
          text = lines[index..<end].joined(separator: " ")[...]
        }
      }
      whole.append((text, index + 1))
      index = end
    }
    return whole
  }

  private static func isOpen(_ line: Substring) -> Bool { line.utf8.count { $0 == 0x22 } % 2 == 1 }

  /// The text of a row that is none: a title or a sentence in its first cell, padded for the spreadsheet.
  static func paragraph(_ cells: [String]) -> String? {
    let filled = cells.filter { !$0.isEmpty }
    guard filled.count == 1, let text = filled.first else { return nil }
    let isTitle = text.hasSuffix("表") || text.hasSuffix("。") || text.contains("单位：") || text.contains("单位:")
    return isTitle || text.hasPrefix("部门") || text.count > 30 || cells.count == 1 ? text : nil
  }
}
