/// A month, or a day in it, as a target names it.
struct CalendarDay {
  let year: Int
  let month: Int
  /// Nil where the month alone is named.
  let day: Int?

  /// The last one that a text names; a year left out is the year given.
  static func last(in text: String, _ year: Int) -> CalendarDay? {
    // Of a period whose end is not there, nothing is known.
    let ends = text.split { "-—–~～至".contains($0) }
    guard let end = ends.last, ends.count == 1 || end.contains("月") else { return nil }
    let characters = Array(text)
    var (own, found): (Int, CalendarDay?) = (year, nil)
    var index = 0
    while index < characters.count {
      let digits = characters[index...].prefix { $0.isASCII && $0.isNumber }
      guard let number = Int(String(digits)), digits.endIndex < characters.count else {
        index += max(1, digits.count)
        continue
      }
      let isBounded = index > 0 && "≤≥<>＜＞=＝后".contains(characters[index - 1])
      switch characters[digits.endIndex] {
      case "年" where (2000...2099).contains(number): own = number
      case "月" where (1...12).contains(number) && !isBounded: found = CalendarDay(year: own, month: number, day: nil)
      case "日", "号":
        if let month = found, month.day == nil, (1...31).contains(number) {
          found = CalendarDay(year: month.year, month: month.month, day: number)
        }
      default: break
      }
      index = digits.endIndex + 1
    }
    return found
  }

  /// Whether another one is later, be it by its month alone.
  func isBefore(_ other: CalendarDay) -> Bool {
    if (year, month) != (other.year, other.month) { return (year, month) < (other.year, other.month) }
    guard let day, let later = other.day else { return false }
    return day < later
  }
}
