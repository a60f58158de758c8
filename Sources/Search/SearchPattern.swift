/// What is looked for: text, a code's beginning, pinyin initials, syllables, or a mixture of these.
///
/// A letter stands for itself or for the initial of a character; so do `zh`, `ch` and `sh`; a whole syllable stands for
/// its character, and the last one may be unfinished. Every reading of a character counts. Brackets and blanks in a name
/// may be left out.
public struct SearchPattern: Hashable, Sendable {
  /// The most units of UTF-16 that count; what follows is ignored.
  static let longest = 62

  /// The query, folded, without blanks.
  let units: [UInt16]
  /// The bits every name that answers must have.
  let bits: UInt64
  private let hasLetters: Bool

  /// A pattern from what was typed.
  public init(_ text: String) {
    units = Array(text.utf16.lazy.map { Folding.fold($0) }.filter { $0 > 0x20 }.prefix(Self.longest))
    bits = units.reduce(0) { $0 | Folding.bit($1) }
    hasLetters = units.contains { Folding.isLetter($0) }
  }

  /// What is looked for, folded: a pattern of it is the same.
  public var text: String { String(decoding: units, as: UTF16.self) }

  /// Whether nothing is looked for.
  public var isEmpty: Bool { units.isEmpty }

  /// The number it is where it is digits only, as codes are; nil where it is not, or begins with zero.
  public var number: UInt32? {
    guard !units.isEmpty, units.count <= 9, units[0] != 0x30, units.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
      return nil
    }
    return units.reduce(0) { $0 * 10 + UInt32($1 - 0x30) }
  }

  /// The bits of a name, for ``SearchNames``.
  static func bits(of name: some Sequence<UInt16>) -> UInt64 {
    name.reduce(0) { $0 | Folding.bit(Folding.fold($1)) | Pinyin.bits(of: $1) }
  }

  /// How well a text answers; nil where it does not.
  public func rank(of text: String) -> SearchRank? {
    let name = Array(text.utf16)
    return name.withUnsafeBufferPointer { rank(of: $0) }
  }

  /// How well a department's name answers: the characters may also stand apart in it, as 广州信访 does in 广州市信访局.
  public func rank(ofDepartment name: String) -> SearchRank? {
    let name = Array(name.utf16)
    return name.withUnsafeBufferPointer { rank(of: $0) ?? (isScattered(in: $0) ? .scattered : nil) }
  }

  /// Whether its characters stand in a name in this order, with anything between.
  public func isScattered(in name: String) -> Bool {
    Array(name.utf16).withUnsafeBufferPointer { isScattered(in: $0) }
  }

  /// Whether two units or more stand in a name in this order, with anything between; three or more letters may stand for
  /// characters, of which the first is the name's.
  package func isScattered(in name: UnsafeBufferPointer<UInt16>) -> Bool {
    guard units.count > 1 else { return false }
    var next = 0
    for unit in name where next < units.count && Folding.fold(unit) == units[next] { next += 1 }
    return next == units.count || hasLetters && units.count > 2 && isSpelledScattered(in: name)
  }

  private func isSpelledScattered(in name: UnsafeBufferPointer<UInt16>) -> Bool {
    let whole = UInt64(1) << UInt64(units.count)
    var reached: UInt64 = 1
    for (place, unit) in name.enumerated() {
      // What is answered stays so over any character but the first.
      var next = place == 0 ? 0 : reached
      var open = reached
      while open != 0 {
        let count = open.trailingZeroBitCount
        open &= open - 1
        next |= step(Folding.fold(unit), count)
      }
      if next & whole != 0 { return true }
      if next == 0 { return false }
      reached = next
    }
    return false
  }

  /// How well a name in UTF-16 answers; nil where it does not.
  /// - Complexity: its length times the length of the query, at most.
  package func rank(of name: UnsafeBufferPointer<UInt16>) -> SearchRank? {
    guard !units.isEmpty else { return nil }
    switch literal(name) {
    case .exact: return .exact
    case .prefix: return .prefix
    case let found:
      guard hasLetters else { return found }
      var start = name.firstIndex { !Folding.isSign(Folding.fold($0)) } ?? name.count
      if let end = spelled(name, from: start) { return rest(name, after: end) ? .initials : .spelled }
      if let found { return found }
      start += 1
      while start < name.count {
        if spelled(name, from: start) != nil { return .within }
        start += 1
      }
      return nil
    }
  }

  /// Finds the query as it stands, blanks and brackets of the name left out.
  private func literal(_ name: UnsafeBufferPointer<UInt16>) -> SearchRank? {
    let first = units[0]
    var isFirst = true
    for start in name.indices {
      let unit = Folding.fold(name[start])
      if unit == first, let end = literal(name, from: start) {
        if !isFirst { return .substring }
        return rest(name, after: end) ? .prefix : .exact
      }
      if !Folding.isSign(unit) { isFirst = false }
    }
    return nil
  }

  private func literal(_ name: UnsafeBufferPointer<UInt16>, from start: Int) -> Int? {
    var place = start
    for unit in units {
      while place < name.count, Folding.fold(name[place]) != unit, place > start,
        Folding.isSign(Folding.fold(name[place]))
      {
        place += 1
      }
      guard place < name.count, Folding.fold(name[place]) == unit else { return nil }
      place += 1
    }
    return place
  }

  /// Whether anything but signs follows.
  private func rest(_ name: UnsafeBufferPointer<UInt16>, after end: Int) -> Bool {
    name[end...].contains { !Folding.isSign(Folding.fold($0)) }
  }

  /// Finds the query spelled from a place; where it ends, or nil.
  private func spelled(_ name: UnsafeBufferPointer<UInt16>, from start: Int) -> Int? {
    let whole = UInt64(1) << UInt64(units.count)
    // Each bit says that so many units of the query are answered.
    var reached: UInt64 = 1
    var place = start
    while place < name.count {
      let unit = Folding.fold(name[place])
      var next = place > start && Folding.isSign(unit) ? reached : 0
      var open = reached
      while open != 0 {
        let count = open.trailingZeroBitCount
        open &= open - 1
        next |= step(unit, count)
      }
      if next & whole != 0 { return place + 1 }
      if next == 0 { return nil }
      reached = next
      place += 1
    }
    return nil
  }

  /// How far a unit of a name leads when so much of the query is answered before it.
  @inline(__always)
  private func step(_ unit: UInt16, _ count: Int) -> UInt64 {
    let wanted = units[count]
    if wanted == unit { return 1 << UInt64(count + 1) }
    guard Folding.isLetter(wanted) else { return 0 }
    var result: UInt64 = 0
    Pinyin.forEachReading(of: unit) { letters in
      var length = 0
      while letters[length] != 0, count + length < units.count,
        Self.isSame(units[count + length], UInt8(bitPattern: letters[length]))
      {
        length += 1
      }
      guard length > 0 else { return }
      result |= 1 << UInt64(count + 1)
      if length > 1, letters[1] == 0x68 { result |= 1 << UInt64(count + 2) }
      if letters[length] == 0 || count + length == units.count { result |= 1 << UInt64(count + length) }
    }
    return result
  }

  private static func isSame(_ typed: UInt16, _ letter: UInt8) -> Bool {
    typed == UInt16(letter) || letter == 0x76 && typed == 0x75
  }
}
