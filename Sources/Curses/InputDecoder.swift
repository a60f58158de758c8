import Console

/// Turns the bytes a terminal sends into keys, mouse reports and pasted text.
///
/// Pure: it knows no clock. Where bytes may be whole or the beginning of something longer (a lone Escape), the caller
/// decides by time and says so with `isOver`. Any bytes are accepted; what means nothing is dropped or replaced, and what a
/// terminal answers (control strings, reports) is never a key.
struct InputDecoder {
  private var bytes: [UInt8] = []
  private var start = 0
  /// What is going on beyond the bytes at hand; nil for nothing.
  private var inside: Inside?
  /// Whether what is going on was given up for over: it goes on only if more than one key comes.
  private var isLate = false
  /// Whether an Escape was given up for a key, so that the rest of a report may still come.
  private var wasEscape = false
  /// Whether something was asked that terminals answer in control strings; else nobody asked for what they say.
  var listens = false
  /// Whether the last answer was nil because more bytes may follow.
  private(set) var isWaiting = false

  /// Whether all there is, is one Escape.
  var isLoneEscape: Bool { inside == nil && bytes.count - start == 1 && bytes[start] == Self.escape }

  private enum Inside {
    /// A control string, with what of it has come.
    case string([UInt8])
    case paste(PastedText)
  }

  static let escape: UInt8 = 0x1B
  private static let longestSequence = 64
  /// The most bytes kept of a control string.
  private static let longestAnswer = 256
  private static let pasteBegin = Array("\u{1B}[200~".utf8)

  /// Adds bytes that were read at once.
  mutating func append(_ more: some Collection<UInt8>) {
    if start == bytes.count { bytes.removeAll(keepingCapacity: true) } else { bytes.removeFirst(start) }
    start = 0
    isWaiting = false
    if inside != nil, more.elementsEqual([0x03]) || isLate && Self.isOneKey(more) { inside = nil }
    isLate = false
    if wasEscape, bytes.isEmpty, ControlSequence.isRest(more.prefix(Self.longestSequence)) { bytes.append(Self.escape) }
    wasEscape = false
    bytes.append(contentsOf: more)
  }

  /// The next thing the terminal sent; nil when there is none, or not all of it yet.
  /// - Parameter isOver: nothing more belongs to what is there.
  mutating func next(isOver: Bool) -> TerminalInput? {
    isWaiting = false
    while true {
      if inside != nil {
        switch go(isOver: isOver) {
        case .ended(let input?): return input
        case .ended(nil): continue
        case .goesOn: return nil
        }
      }
      guard start < bytes.count else { return nil }
      let rest = bytes[start...]
      if rest.starts(with: Self.pasteBegin) {
        (inside, isLate) = (.paste(PastedText()), false)
        start += Self.pasteBegin.count
        continue
      }
      if ControlString.begins(rest) {
        (inside, isLate) = (.string(Array(rest.prefix(2))), false)
        start += 2
        continue
      }
      guard let (input, length) = rest.first == Self.escape ? escaped(rest, isOver) : character(rest, isOver) else {
        isWaiting = true
        return nil
      }
      start += length
      wasEscape = isOver && rest.count == 1 && rest.first == Self.escape
      return input
    }
  }

  private enum Progress {
    case goesOn
    case ended(TerminalInput?)
  }

  /// Goes on with what is going on, as far as there are bytes.
  private mutating func go(isOver: Bool) -> Progress {
    let rest = bytes[start...]
    switch inside {
    case .paste(var text):
      // Taken out while it grows, so that it is not copied.
      inside = nil
      let (length, end) = Self.find(PastedText.end, in: rest)
      text.append(rest.prefix(length))
      start += length + (end ?? 0)
      if end != nil { return .ended(.paste(text.text)) }
      if isOver, !isLate {
        (inside, isLate, start) = (.paste(PastedText()), true, bytes.count)
        return .ended(.paste(text.text))
      }
      inside = .paste(text)
    case .string(var said):
      let (length, end) = ControlString.end(in: rest)
      if listens { said += rest.prefix(min(length, Self.longestAnswer - min(said.count, Self.longestAnswer))) }
      start += length
      if end || isOver && length < rest.count {
        inside = nil
        return .ended(listens ? .answer(ControlString.text(said)) : nil)
      }
      inside = .string(said)
      isLate = isLate || isOver
    case nil: break
    }
    isWaiting = !isLate
    return .goesOn
  }

  /// How many bytes stand before a mark, and its length; nil where it is not there, or not all of it.
  private static func find(_ mark: [UInt8], in bytes: ArraySlice<UInt8>) -> (before: Int, length: Int?) {
    var from = bytes.startIndex
    while let first = bytes[from...].firstIndex(of: mark[0]) {
      let candidate = bytes[first...].prefix(mark.count)
      if mark.starts(with: candidate) {
        return (first - bytes.startIndex, candidate.count == mark.count ? mark.count : nil)
      }
      from = first + 1
    }
    return (bytes.count, nil)
  }

  /// Whether bytes are what one key sends.
  private static func isOneKey(_ bytes: some Collection<UInt8>) -> Bool {
    guard bytes.count <= longestSequence else { return false }
    var decoder = InputDecoder()
    decoder.append(bytes)
    guard case .key? = decoder.next(isOver: true) else { return false }
    return decoder.start == decoder.bytes.count
  }

  private func character(_ rest: ArraySlice<UInt8>, _ isOver: Bool) -> (TerminalInput, Int)? {
    guard let first = rest.first else { return nil }
    if first < 0x80 { return (.key(Self.key(first)), 1) }
    guard let (scalar, length) = UTF8Prefix.decode(rest, isOver: isOver) else { return nil }
    return (.key(.character(scalar)), length)
  }

  private func escaped(_ rest: ArraySlice<UInt8>, _ isOver: Bool) -> (TerminalInput, Int)? {
    let after = rest.dropFirst()
    guard let second = after.first else { return isOver ? (.key(Key(.escape)), 1) : nil }
    switch second {
    case UInt8(ascii: "["), UInt8(ascii: "O"):
      return sequence(rest, isOver)
    case Self.escape:
      // Escape before a sequence is Alt for some terminals; before anything else it is a key of its own.
      guard after.count > 1 || isOver else { return nil }
      let third = after.dropFirst().first
      guard third == UInt8(ascii: "[") || third == UInt8(ascii: "O") else { return (.key(Key(.escape)), 1) }
      guard let (input, length) = sequence(after, isOver) else { return nil }
      guard case .key = input else { return (.key(Key(.escape)), 1) }
      return (Self.withAlt(input), length + 1)
    case _ where ControlString.introductions.contains(second):
      // By itself it is a key with Alt.
      guard after.count > 1 || isOver else { return nil }
    default: break
    }
    return character(after, isOver).map { (Self.withAlt($0.0), $0.1 + 1) }
  }

  private func sequence(_ rest: ArraySlice<UInt8>, _ isOver: Bool) -> (TerminalInput, Int)? {
    let introduction = rest[rest.startIndex + 1]
    if rest.count == 2 {
      return isOver ? (.key(Key(.character(Unicode.Scalar(introduction)), alt: true)), 2) : nil
    }
    guard let length = ControlSequence.length(of: rest) else {
      return isOver || rest.count > Self.longestSequence ? (.unknown(Array(rest)), rest.count) : nil
    }
    return (ControlSequence.meaning(of: rest.prefix(length)), length)
  }

  private static func withAlt(_ input: TerminalInput) -> TerminalInput {
    guard case .key(var key) = input else { return input }
    key.alt = true
    return .key(key)
  }

  /// The key of a byte below 128.
  static func key(_ byte: UInt8) -> Key {
    switch byte {
    case 0x0D, 0x0A: Key(.enter)
    case 0x09: Key(.tab)
    case 0x08, 0x7F: Key(.backspace)
    case 0x1B: Key(.escape)
    case 0x00: .control(" ")
    case 0x01...0x1A: .control(Unicode.Scalar(byte + 0x60))
    case 0x1C...0x1F: .control(Unicode.Scalar(byte + 0x40))
    default: .character(Unicode.Scalar(byte))
    }
  }
}
