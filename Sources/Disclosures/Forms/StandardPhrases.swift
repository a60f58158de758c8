import BudgetModel
import Documents

/// Targets of forms beside what explains or scores them in their row, where both give another number: ≥4次 beside 每月至少进行一次,
/// ≥9000件 beside 大于8000件，得满分.
enum StandardPhrases {
  /// The phrases of a document.
  static func read(_ parts: [Part]) -> [StatedPhrase] {
    var phrases: [StatedPhrase] = []
    for case .rows(let published) in parts {
      for row in published.rows {
        guard row.cells.contains(where: { $0.utf8.count >= 18 && isSuspect($0) }) else { continue }
        let cells = row.cells.map { Text.squeezed($0) }
        guard let text = frequency(cells) ?? threshold(cells), text.count <= StatedPhrase.limit else { continue }
        let source = Source(.prose(section: "", sentence: row.line), page: row.page ?? published.page)
        phrases.append(StatedPhrase(.standard, text, source: source))
      }
    }
    return phrases
  }

  private static func isSuspect(_ cell: String) -> Bool { cell.contains("每") || cell.contains("满分") }

  // MARK: How often

  /// A number of times for the year, where an explanation says how often in a month, and that is more.
  private static func frequency(_ cells: [String]) -> String? {
    let targets = cells.filter { $0.count <= 10 && !$0.contains("每") }.compactMap { cell in
      MeasuredValue(cell).flatMap { TimesOfYear.nouns.contains($0.unit.noun) && !$0.isVague ? (cell, $0.number) : nil }
    }
    guard targets.count == 1, let (target, number) = targets.first else { return nil }
    for cell in cells where cell.count >= 6 && cell != target {
      guard let said = TimesOfYear(cell), let times = said.perYear,
        number.scaled(places: 2) < Exact(times) * 100, target.contains(said.noun)
      else { continue }
      return "\(target)；\(said.text)；\(times)"
    }
    return nil
  }

  // MARK: Points

  /// A target whose number is none that its rule of scoring gives all points for.
  private static func threshold(_ cells: [String]) -> String? {
    for (index, cell) in cells.enumerated() {
      guard let mark = Text.range(of: "满分", in: cell) else { continue }
      let clause = cell[..<mark.lowerBound].split(whereSeparator: { "；;。".contains($0) }).last.map(String.init) ?? ""
      guard let own = number(in: clause), Text.contains(own.rest, any: ["得"]), own.rest.count <= 8 else { continue }
      let others = cells.indices.filter { $0 != index }
      let targets = others.filter { cells[$0].count <= 14 && number(in: cells[$0])?.unit == own.unit }
      guard targets.count == 1, let target = targets.first,
        !others.contains(where: { number(in: cells[$0]).map { isSame($0.value, own.value) } ?? false })
      else { continue }
      return "\(cells[target])；\(clause.suffix(16))满分；\(own.value.text)"
    }
    return nil
  }

  /// The only number of a text with its unit, and what stands behind; nil where there is none, or there are several.
  private static func number(in text: String) -> (value: PublishedNumber, unit: String, rest: Substring)? {
    let characters = text.drop { !($0.isASCII && $0.isNumber) }
    let digits = characters.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    var rest = characters.dropFirst(digits.count)
    guard let value = PublishedNumber(String(digits)), !rest.contains(where: { $0.isASCII && $0.isNumber }) else {
      return nil
    }
    let unit = (["%", "％"] + PhraseWords.countedBy).first(where: rest.hasPrefix) ?? ""
    rest = rest.dropFirst(unit.count)
    return (value, unit == "％" ? "%" : unit, rest)
  }

  private static func isSame(_ one: PublishedNumber, _ other: PublishedNumber) -> Bool {
    let places = max(one.places, other.places)
    return one.scaled(places: places) == other.scaled(places: places)
  }
}

/// How often words say that something is done: 每月至少进行一次.
struct TimesOfYear {
  /// The words.
  let text: String
  /// How many times in a period.
  let times: Int
  /// What is counted: 次.
  let noun: String
  private let periods: Int

  static let nouns: Set<String> = ["次", "场", "期", "场次", "轮"]

  private static let words: [(period: String, perYear: Int)] = [
    ("每个月", 12), ("每月", 12), ("每季度", 4), ("每个季度", 4), ("每季", 4), ("每半年", 2),
  ]

  /// The first such words of a text; nil where there are none.
  init?(_ text: String) {
    for (period, perYear) in Self.words {
      guard let range = Text.range(of: period, in: text) else { continue }
      let rest = text[range.upperBound...].prefix(14).prefix { !"，,。；;、：:（(".contains($0) }
      let characters = Array(rest)
      for index in characters.indices {
        let digits = String(
          characters[..<index].reversed().prefix { "一二两三四五六七八九十".contains($0) || $0.isNumber }.reversed())
        guard let noun = Self.nouns.first(where: { $0.count == 1 && $0.first == characters[index] }),
          let times = digits == "两" ? 2 : Text.number(digits), times > 0
        else { continue }
        self.text = period + String(characters[...index])
        self.times = times
        self.noun = noun
        periods = perYear
        return
      }
    }
    return nil
  }

  /// How many times that is in a year; nil where there are too many to mean it.
  var perYear: Int? { times <= 31 ? times * periods : nil }
}
