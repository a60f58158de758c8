/// A moment that a workbook keeps as a number of days.
struct DateText {
  private let year: Int
  private let month: Int
  private let day: Int
  private let weekday: Int
  /// Seconds since midnight, and since the first day.
  private let seconds: Int
  private let elapsed: Int

  /// A moment; nil for a number that is none.
  init?(_ number: Double, counts1904: Bool) {
    guard number >= 0, number < 2_958_466 else { return nil }
    elapsed = Int((number * 86_400).rounded())
    seconds = elapsed % 86_400
    var days = elapsed / 86_400
    // Spreadsheets count a 29 February 1900 that never was.
    if counts1904 { days += 1462 } else if days < 60 { days += 1 }
    weekday = (days + 6) % 7
    // Days since 1 March of the year 0, in cycles of 400 years.
    let since = days - 25_569 + 719_468
    let era = since / 146_097
    let inEra = since % 146_097
    let ofEra = (inEra - inEra / 1460 + inEra / 36_524 - inEra / 146_096) / 365
    let inYear = inEra - (365 * ofEra + ofEra / 4 - ofEra / 100)
    let fromMarch = (5 * inYear + 2) / 153
    day = inYear - (153 * fromMarch + 2) / 5 + 1
    month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
    year = ofEra + 400 * era + (month <= 2 ? 1 : 0)
  }

  /// How it is shown by a format.
  func text(_ tokens: [FormatToken]) -> String {
    let halved = tokens.contains(.halfDay)
    return tokens.indices.map { index in
      switch tokens[index] {
      case .date(let letter, let count, let isElapsed):
        return part(letter, count, isElapsed, isMinute: Self.isMinute(index, tokens), halved)
      case .halfDay: return seconds < 43_200 ? "上午" : "下午"
      case .digit: return ""
      default: return tokens[index].shown
      }
    }.joined()
  }

  private func part(_ letter: Character, _ count: Int, _ isElapsed: Bool, isMinute: Bool, _ halved: Bool) -> String {
    func number(_ value: Int) -> String { count > 1 && value < 10 ? "0\(value)" : String(value) }
    switch letter {
    case "y": return count > 2 ? String(year) : number(year % 100)
    case "e": return String(year)
    case "m":
      if isElapsed { return number(elapsed / 60) }
      return number(isMinute ? seconds / 60 % 60 : month)
    case "d", "a":
      if count < 3 { return number(day) }
      return (count > 3 ? "星期" : "周") + String(Array("日一二三四五六")[weekday])
    case "h":
      if isElapsed { return number(elapsed / 3600) }
      let hour = seconds / 3600
      return number(halved ? (hour + 11) % 12 + 1 : hour)
    default: return number(isElapsed ? elapsed : seconds % 60)
    }
  }

  /// Whether an `m` means minutes: it follows hours or comes before seconds.
  private static func isMinute(_ index: Int, _ tokens: [FormatToken]) -> Bool {
    func letter(_ places: some Sequence<Int>) -> Character? {
      for place in places { if case .date(let letter, _, _) = tokens[place] { return letter } }
      return nil
    }
    return letter(tokens[..<index].indices.reversed()) == "h" || letter(tokens[(index + 1)...].indices) == "s"
  }
}
