import BudgetModel

/// Finds figures and words in a text, by the places of scalars.
enum QuotedWords {
  /// Where something stands in a text: a number wherever the same number is printed, however its digits are grouped and whatever
  /// its sign, else the words themselves.
  static func places(of words: String, in text: String) -> [Range<Int>] {
    guard let number = number(words.drop { "-－−".contains($0) }) else { return self.words(words, in: text) }
    return numbers(in: text).filter { $0.number == number }.map(\.place)
  }

  /// Where words stand in a text.
  static func words(_ words: String, in text: String) -> [Range<Int>] {
    let (wanted, scalars) = (Array(words.unicodeScalars), Array(text.unicodeScalars))
    guard !wanted.isEmpty, wanted.count <= scalars.count else { return [] }
    var places: [Range<Int>] = []
    var index = 0
    while index + wanted.count <= scalars.count {
      if scalars[index] == wanted[0], scalars[index..<(index + wanted.count)].elementsEqual(wanted) {
        places.append(index..<(index + wanted.count))
        index += wanted.count
      } else {
        index += 1
      }
    }
    return places
  }

  /// Places in their order, those that touch as one.
  static func joined(_ places: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for place in places.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      if let last = joined.last, place.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, place.upperBound)
      } else {
        joined.append(place)
      }
    }
    return joined
  }

  /// Places in a text as places in the lines it was broken into, from which blanks at their ends may be left out.
  static func places(_ places: [Range<Int>], of text: String, in lines: [String]) -> [[Range<Int>]] {
    guard !places.isEmpty else { return lines.map { _ in [] } }
    let scalars = Array(text.unicodeScalars)
    var position = 0
    return lines.map { line in
      let own = Array(line.unicodeScalars)
      while let first = own.first, position < scalars.count, scalars[position] != first { position += 1 }
      let start = position
      position += own.count
      return places.compactMap { place in
        let (from, to) = (max(place.lowerBound, start), min(place.upperBound, start + own.count))
        return from < to ? (from - start)..<(to - start) : nil
      }
    }
  }

  /// The numbers printed in a text.
  private static func numbers(in text: String) -> [(number: Exact, place: Range<Int>)] {
    let scalars = Array(text.unicodeScalars)
    var numbers: [(number: Exact, place: Range<Int>)] = []
    var index = 0
    while index < scalars.count {
      guard isDigit(scalars[index]) else {
        index += 1
        continue
      }
      var end = index
      while end < scalars.count, isDigit(scalars[end]) || ",，.．".unicodeScalars.contains(scalars[end]) { end += 1 }
      while end > index, !isDigit(scalars[end - 1]) { end -= 1 }
      var digits = String.UnicodeScalarView()
      digits.append(contentsOf: scalars[index..<end])
      if let number = number(String(digits)) { numbers.append((number, index..<end)) }
      index = end
    }
    return numbers
  }

  /// The value of a printed number; nil where it is none.
  private static func number(_ text: some StringProtocol) -> Exact? {
    guard let number = PublishedNumber(String(text)), number.places <= 6 else { return nil }
    let value = number.scaled(places: 6)
    return value.isKnown ? value : nil
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value) || (0xFF10...0xFF19).contains(scalar.value)
  }
}
