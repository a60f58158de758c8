/// One of the up to four parts of a format: for numbers above zero, below it, zero itself, and texts.
struct FormatSection {
  private let tokens: [FormatToken]
  /// Which numbers it is for, where it says so.
  let condition: (@Sendable (Double) -> Bool)?

  /// The parts of a code.
  static func sections(_ code: String) -> [FormatSection] {
    var (codes, isQuoted, isEscaped) = ([String.UnicodeScalarView()], false, false)
    for scalar in code.unicodeScalars {
      if scalar == ";", !isQuoted, !isEscaped {
        codes.append(String.UnicodeScalarView())
        continue
      }
      if scalar == "\"", !isEscaped { isQuoted.toggle() }
      isEscaped = !isEscaped && !isQuoted && (scalar == "\\" || scalar == "!")
      codes[codes.count - 1].append(scalar)
    }
    return codes.prefix(4).enumerated().map { FormatSection(String($1), isLast: $0 == 3) }
  }

  private init(_ code: String, isLast: Bool) {
    let (tokens, conditions) = FormatToken.tokens(Substring(code).unicodeScalars)
    self.tokens = tokens
    isText = isLast || tokens.contains(.text)
    condition = conditions.first.flatMap(Self.condition)
  }

  /// Whether it is for texts.
  let isText: Bool

  /// A text as it is shown.
  func text(of text: String) -> String {
    tokens.map { token in
      switch token {
      case .text: text
      case .literal(let literal): literal
      default: ""
      }
    }.joined()
  }

  /// A number as it is shown.
  /// - Parameter showsSign: whether a minus goes before it.
  func text(of number: DecimalNumber, showsSign: Bool, _ counts1904: Bool) -> String {
    let isDate = tokens.contains { if case .date = $0 { true } else { $0 == .halfDay } }
    if isDate { return DateText(number.value, counts1904: counts1904)?.text(tokens) ?? number.general }
    if tokens.contains(.stroke) || tokens.contains(.exponent), tokens.contains(where: \.isDigit) {
      return number.general
    }
    if tokens.contains(.general) {
      let text = (showsSign ? number : number.magnitude).general
      return tokens.map { $0 == .general ? text : $0.shown }.joined()
    }
    guard tokens.contains(where: \.isDigit) else { return (showsSign ? "-" : "") + tokens.map(\.shown).joined() }
    let (text, isZero) = NumberLayout(tokens).text(of: number.magnitude)
    return (showsSign && !isZero ? "-" : "") + text
  }

  private static func condition(_ text: String) -> (@Sendable (Double) -> Bool)? {
    let sign = text.prefix { "<>=".contains($0) }
    guard let limit = Double(text.dropFirst(sign.count)) else { return nil }
    switch sign {
    case "<": return { $0 < limit }
    case "<=": return { $0 <= limit }
    case ">": return { $0 > limit }
    case ">=": return { $0 >= limit }
    case "=": return { $0 == limit }
    case "<>": return { $0 != limit }
    default: return nil
    }
  }
}

extension FormatToken {
  var isDigit: Bool { if case .digit = self { true } else { false } }

  /// What of it is shown beside digits.
  var shown: String {
    switch self {
    case .literal(let text): text
    case .percent: "%"
    case .point: "."
    case .stroke: "/"
    default: ""
    }
  }
}
