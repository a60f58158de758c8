/// The short texts by which an index finds names that may answer a query: pairs of neighbouring characters, pairs of the
/// initials of neighbouring characters in every reading, and the first of each with a mark before it.
///
/// What an index gives by these is then held against a ``SearchPattern``: they promise too much and never too little, but
/// for queries of one character, which they answer only where a name begins with it.
public enum SearchTokens {
  /// Stands before what a name begins with; no name has it, for it is a sign.
  private static let mark: UnicodeScalar = "·"
  /// How many ways to read a run of letters are tried.
  private static let mostReadings = 24

  /// A character of a name or query.
  private struct Element {
    /// The character itself; nil where only its initial is known.
    var scalar: UnicodeScalar?
    /// The letters it may be called by.
    var initials: Letters
  }

  /// The tokens of a name, each once, with blanks between.
  public static func text(of name: String) -> String {
    // Every token is of two characters.
    var seen: [UInt64] = []
    var result: [UInt8] = []
    func add(_ first: UnicodeScalar, _ second: UnicodeScalar) {
      let token = UInt64(first.value) << 32 | UInt64(second.value)
      guard !seen.contains(token) else { return }
      seen.append(token)
      if !result.isEmpty { result.append(0x20) }
      Units.append(first.value, to: &result)
      Units.append(second.value, to: &result)
    }
    var last: Element?
    for scalar in name.unicodeScalars {
      guard let element = element(scalar) else { continue }
      if let last {
        if let first = last.scalar, let second = element.scalar { add(first, second) }
        for first in last.initials {
          for second in element.initials { add(UnicodeScalar(first), UnicodeScalar(second)) }
        }
      } else {
        if let first = element.scalar { add(mark, first) }
        for initial in element.initials { add(mark, UnicodeScalar(initial)) }
      }
      last = element
      // Names are short; what goes on for long may say a thing twice.
      if seen.count > 512 { seen.removeAll(keepingCapacity: true) }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// What an index must have of a name for it to answer a word: one of the lists, of which one of each inner list.
  /// - Parameter fromStart: whether the name must begin with it.
  public static func alternatives(_ word: String, fromStart: Bool) -> [[[String]]] {
    var lists: [[Element]] = [[]]
    let elements = word.unicodeScalars.prefix(SearchPattern.longest).compactMap { element($0) }
    var place = 0
    while place < elements.count {
      guard isLetter(elements[place]) else {
        for index in lists.indices { lists[index].append(elements[place]) }
        place += 1
        continue
      }
      let end = elements[place...].firstIndex { !isLetter($0) } ?? elements.count
      let letters = elements[place..<end].compactMap { $0.initials.first }
      let readings = readings(letters, isLast: end == elements.count)
      lists = Array(lists.flatMap { list in readings.map { list + $0 } }.prefix(mostReadings))
      place = end
    }
    var found: [[[String]]] = []
    for list in lists {
      guard let first = list.first else { continue }
      var clauses: [[String]] = []
      if fromStart || list.count == 1 { clauses.append(start(first)) }
      for (left, right) in zip(list, list.dropFirst()) {
        clauses.append(pair(left, right, isLiteral: left.scalar != nil && right.scalar != nil))
      }
      clauses.removeAll { $0.isEmpty }
      if !clauses.isEmpty, !found.contains(clauses) { found.append(clauses) }
    }
    return found
  }

  private static func isLetter(_ element: Element) -> Bool {
    guard let value = element.scalar?.value, value < 0x80 else { return false }
    return Folding.isLetter(UInt16(value))
  }

  /// A character as it is compared; nil for a sign.
  private static func element(_ scalar: UnicodeScalar) -> Element? {
    guard scalar.value <= 0xFFFF else { return Element(scalar: scalar, initials: Letters()) }
    let unit = Folding.fold(UInt16(scalar.value))
    if Folding.isSign(unit) { return nil }
    var initials = Letters()
    if Folding.isLetter(unit) { initials.insert(UInt8(unit)) }
    Pinyin.forEachReading(of: unit) { initials.insert(UInt8(bitPattern: $0[0])) }
    // The index would take a percent sign for a blank.
    return Element(scalar: unit == 0x25 ? "％" : UnicodeScalar(unit), initials: initials)
  }

  private static func pair(_ left: Element, _ right: Element, isLiteral: Bool) -> [String] {
    if isLiteral {
      guard let first = left.scalar, let second = right.scalar else { return [] }
      var text = String(first)
      text.unicodeScalars.append(second)
      return [text]
    }
    return left.initials.flatMap { first in
      right.initials.map { second in String(decoding: [first, second], as: UTF8.self) }
    }
  }

  private static func start(_ element: Element) -> [String] {
    var list: [String] = []
    var text = String(mark)
    if let scalar = element.scalar {
      text.unicodeScalars.append(scalar)
      return [text]
    }
    for initial in element.initials {
      let token = String(mark) + String(decoding: [initial], as: UTF8.self)
      if !list.contains(token) { list.append(token) }
    }
    return list
  }

  /// The ways to read a run of letters as initials and syllables: each letter for itself, then those with the fewest
  /// characters first.
  private static func readings(_ letters: [UInt8], isLast: Bool) -> [[Element]] {
    func elements(_ initials: [UInt8]) -> [Element] { initials.map { Element(scalar: nil, initials: Letters([$0])) } }
    // The initials of what has been read up to each place.
    var reached: [[[UInt8]]] = Array(repeating: [], count: letters.count + 1)
    reached[0] = [[]]
    for place in letters.indices where !reached[place].isEmpty {
      for length in 1...max(1, min(6, letters.count - place)) {
        let segment = letters[place..<place + length]
        let isOpen = isLast && place + length == letters.count
        guard length == 1 && !isNoInitial(letters[place]) || length > 1 && isSyllable(segment, isOpen: isOpen)
        else { continue }
        var next = reached[place + length] + reached[place].map { $0 + [letters[place]] }
        if next.count > mostReadings {
          next.sort { $0.count < $1.count }
          next.removeSubrange(mostReadings...)
        }
        reached[place + length] = next
      }
    }
    return [elements(letters)]
      + reached[letters.count].sorted { $0.count < $1.count }.filter { $0 != letters }
      .prefix(mostReadings - 1).map(elements)
  }

  /// Whether no syllable begins with a letter.
  private static func isNoInitial(_ letter: UInt8) -> Bool { [0x69, 0x75, 0x76].contains(letter) }

  /// Whether letters are a syllable, one of the initials zh, ch and sh, or, where nothing follows, a syllable's beginning.
  private static func isSyllable(_ letters: ArraySlice<UInt8>, isOpen: Bool) -> Bool {
    if letters.count == 2, letters.last == 0x68, [0x7A, 0x63, 0x73].contains(letters.first) { return true }
    return Pinyin.hasSyllable(letters, isOpen: isOpen)
  }
}
