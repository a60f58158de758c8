import BudgetModel
import Facts
import Search

/// A filter as it is typed: words and comparisons, all of which a row must answer.
///
/// `行政` and `xz` are looked for in the texts of a row, `C3` in the column of rules; `>100` compares its amount in the
/// unit shown, `>1.5亿` in another, `<50%` its percentage; `得分<90`, `rate<80%`, `对年初<20%` a column; `得分<权重` one column
/// against another; `等=优`, `部门!=财政局` the text of one, `实际=空` that there is none; `!` and `?` the mark of findings at
/// its right edge. `|` stands between alternatives: `行政|事业`, `等=优|良`. What has blanks stands in quotes.
struct RowFilter: Hashable {
  /// How a value is compared, here and by facts.
  typealias Comparison = FactCondition.Comparison

  /// What the number of a comparison is followed by.
  enum Unit: String, CaseIterable {
    case percent = "%"
    case hundredMillion = "亿元"
    case tenThousand = "万元"
    case yuan = "元"
    case none = ""

    /// One unit in 分; nil where it is none of money.
    var fen: Exact? {
      switch self {
      case .hundredMillion: 10_000_000_000
      case .tenThousand: 1_000_000
      case .yuan: 100
      case .percent, .none: nil
      }
    }
  }

  /// A part that a row must answer.
  enum Term: Hashable {
    case text(String)
    /// A column by name, the empty one for the main amount or percentage; the text it was typed as, for a column of texts.
    case compare(String, Comparison, PublishedNumber, Unit, as: String)
    /// A column by name, and words: another column's name, nothing (`空`), or the text that stands there.
    case words(String, Comparison, String)
    /// A column by name, and the text that stands there, in quotes: as it is.
    case quoted(String, Comparison, String)
    /// One of several.
    case either([Term])
  }

  let terms: [Term]

  /// Reads what was typed.
  init(_ text: String) throws(FilterError) {
    var terms: [Term] = []
    for alternatives in Self.parts(text) { terms.append(try Self.term(alternatives)) }
    self.terms = terms
  }

  /// A part of which one alternative must be answered; those after the first may leave out its column and sign.
  private static func term(_ alternatives: [Part]) throws(FilterError) -> Term {
    var terms: [Term] = []
    for part in alternatives {
      let term = try term(part)
      switch (terms.first, term) {
      case (.compare(let name, let sign, _, _, _), .text), (.words(let name, let sign, _), .text),
        (.quoted(let name, let sign, _), .text):
        terms.append(try compared(name, sign, String(part.text), isQuoted: part.quoted != nil))
      default: terms.append(term)
      }
    }
    return terms.count == 1 ? terms[0] : .either(terms)
  }

  /// A part as it was typed, without quotes.
  private struct Part {
    var text = String.UnicodeScalarView()
    /// Where quotes began; nil for none.
    var quoted: String.UnicodeScalarView.Index?
    var isEmpty: Bool { text.isEmpty && quoted == nil }
  }

  /// What stands between blanks, and in it what stands between `|`; in quotes both part nothing, and the quotes go.
  private static func parts(_ text: String) -> [[Part]] {
    var (all, parts, isQuoted) = ([[Part]](), [Part()], false)
    func ended() -> [[Part]] { [parts.filter { !$0.isEmpty }].filter { !$0.isEmpty } }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\u{FF02}":
        isQuoted.toggle()
        if isQuoted, parts[parts.count - 1].quoted == nil { parts[parts.count - 1].quoted = parts.last?.text.endIndex }
      case " " where !isQuoted, "\u{3000}" where !isQuoted:
        all += ended()
        parts = [Part()]
      case "|" where !isQuoted, "\u{FF5C}" where !isQuoted: parts.append(Part())
      default: parts[parts.count - 1].text.append(scalar)
      }
    }
    return all + ended()
  }

  /// That a column has a text, as it is typed: in quotes where it would be read as something else.
  static func term(_ column: String, _ comparison: Comparison, _ value: String) -> String {
    let words = value.isEmpty ? nothing[0] : value
    let isNumber = PublishedNumber(unit(of: words).digits) != nil
    let isPlain =
      words == folded(words) && !isNumber
      && !words.unicodeScalars.contains { " \u{3000}<>=|\u{FF5C}".unicodeScalars.contains($0) }
    let isAmount = isNumber && (words.hasSuffix("元") || words.allSatisfy { $0.isASCII && $0.isNumber })
    return column + comparison.rawValue + (isPlain || isAmount ? words : "\"\(words)\"")
  }

  /// The words for a column without a value.
  static let nothing = ["空", "empty"]

  /// Full-width signs and digits as an input method gives them, in their ASCII form; `≥` and `≤` in two signs.
  private static func folded(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "≥": view.append(contentsOf: ">=".unicodeScalars)
      case "≤": view.append(contentsOf: "<=".unicodeScalars)
      case "\u{3000}": view.append(" ")
      case "《": view.append("<")
      case "》": view.append(">")
      // Brackets and stops are parts of names.
      case "（", "）", "，", "：", "；": view.append(scalar)
      case "\u{FF01}"..."\u{FF5E}": view.append(Unicode.Scalar(scalar.value - 0xFF01 + 0x21) ?? scalar)
      default: view.append(scalar)
      }
    }
    return String(view)
  }

  private static func term(_ part: Part) throws(FilterError) -> Term {
    let all = part.text
    let signs = all.indices.prefix { $0 != part.quoted }
    guard let place = signs.first(where: { folded(String(all[$0])).contains { "<>=".contains($0) } }) else {
      return .text(folded(String(all)))
    }
    let rest = folded(String(all[place...]))
    guard let sign = Comparison.allCases.first(where: { rest.hasPrefix($0.rawValue) }) else {
      return .text(folded(String(all)))
    }
    // ≥ is a sign of one scalar, >= of two.
    var (end, length) = (place, 0)
    while length < sign.rawValue.count, end < all.endIndex {
      length += folded(String(all[end])).count
      end = all.index(after: end)
    }
    let (name, value) = (folded(String(all[..<place])), String(all[end...]))
    let isUnequal = sign == .equal && name.hasSuffix("!")
    return try compared(
      isUnequal ? String(name.dropLast()) : name, isUnequal ? .unequal : sign, value, isQuoted: part.quoted != nil)
  }

  private static func compared(
    _ name: String, _ sign: Comparison, _ typed: String, isQuoted: Bool
  ) throws(FilterError) -> Term {
    if isQuoted, sign.isIdentity, !name.isEmpty { return .quoted(name, sign, typed) }
    let value = folded(typed)
    let (digits, unit) = Self.unit(of: value)
    guard let number = PublishedNumber(digits), number.places <= 4, number.digits.magnitude < 100_000_000_000_000 else {
      guard !name.isEmpty, !value.isEmpty else { throw .notANumber(value, after: sign.rawValue) }
      // ≥95% is a text that begins so.
      return .words(name, sign, typed == value || value.contains { "<>=".contains($0) } ? typed : value)
    }
    return .compare(name, sign, number, unit, as: value)
  }

  /// A number's digits and its unit; 亿 and 万 may stand without 元.
  private static func unit(of value: String) -> (digits: String, unit: Unit) {
    for unit in Unit.allCases {
      if value.hasSuffix(unit.rawValue) { return (String(value.dropLast(unit.rawValue.count)), unit) }
      if unit.rawValue.count == 2, value.hasSuffix(unit.rawValue.dropLast()) { return (String(value.dropLast()), unit) }
    }
    return (value, .none)
  }
}

extension FactCondition.Comparison {
  /// Whether it asks for the same or not the same, as texts can be asked.
  var isIdentity: Bool { self == .equal || self == .unequal }

  /// Whether it holds between two values.
  func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
    switch self {
    case .atLeast: left >= right
    case .atMost: left <= right
    case .more: left > right
    case .less: left < right
    case .equal: left == right
    case .unequal: left != right
    }
  }
}
