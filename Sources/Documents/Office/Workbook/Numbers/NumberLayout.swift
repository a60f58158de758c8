/// Lays the digits of a number out in the places of a format.
struct NumberLayout {
  private let before: [FormatToken]
  private let after: [FormatToken]
  private let hasPoint: Bool
  /// The power of ten it is shown in: two for each percent sign, three less for each comma at the end.
  private var power = 0
  private let isGrouped: Bool

  init(_ tokens: [FormatToken]) {
    let point = tokens.firstIndex(of: .point)
    hasPoint = point != nil
    let before = Array(tokens[..<(point ?? tokens.count)])
    self.before = before
    after = point.map { tokens[($0 + 1)...].filter { $0 != .point } } ?? []
    power = 2 * tokens.count { $0 == .percent }
    // Commas behind the last place for a digit divide by a thousand; one between places groups the digits.
    let last = tokens.lastIndex(where: \.isDigit) ?? 0
    power -= 3 * tokens[(last + 1)...].prefix { $0 == .comma }.count
    let places = before.indices.filter { before[$0].isDigit }
    isGrouped = before.indices.contains { index in
      before[index] == .comma && index > places.first ?? .max && index < places.last ?? .min
    }
    // Before the point a comma at the end divides, too.
    if hasPoint, let end = places.last { power -= 3 * before[(end + 1)...].prefix { $0 == .comma }.count }
  }

  /// A number, not below zero, as it is shown, and whether nothing but zeros is shown of it.
  func text(of number: DecimalNumber) -> (text: String, isZero: Bool) {
    let rounded = number.scaled(by: power).rounded(places: after.count(where: \.isDigit))
    let (whole, fraction) = rounded.parts
    return (wholePart(whole) + (hasPoint ? "." : "") + fractionPart(fraction), rounded.isZero)
  }

  private func wholePart(_ digits: [UInt8]) -> String {
    var rest = digits[...]
    var shown: [String] = []
    var count = 0
    let first = before.firstIndex(where: \.isDigit)
    func put(_ digit: String) {
      if isGrouped, count > 0, count.isMultiple(of: 3) { shown.append(",") }
      shown.append(digit)
      count += 1
    }
    for (place, token) in before.enumerated().reversed() {
      guard case .digit(let kind) = token else {
        shown.append(token.shown)
        continue
      }
      if let digit = rest.popLast() {
        put(String(digit))
      } else if kind == "0" {
        put("0")
      } else if kind == "?" {
        shown.append(" ")
      }
      // The first place takes all that is left.
      if place == first { while let digit = rest.popLast() { put(String(digit)) } }
    }
    // A format with no place before the point shows what stands there all the same.
    if first == nil { while let digit = rest.popLast() { put(String(digit)) } }
    return shown.reversed().joined()
  }

  private func fractionPart(_ digits: [UInt8]) -> String {
    var rest = digits[...]
    return after.map { token in
      guard case .digit(let kind) = token else { return token.shown }
      if let digit = rest.popFirst() { return String(digit) }
      return kind == "0" ? "0" : kind == "?" ? " " : ""
    }.joined()
  }
}
