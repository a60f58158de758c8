import CCurses
import Console

/// Reads what the terminal sends and turns it into events, deciding by time where a lone Escape ends.
struct Keyboard {
  /// Milliseconds in which what follows Escape belongs to it.
  private static let escapeTime: Int64 = 20
  /// Milliseconds in which the rest of what cannot be a key by itself must come.
  private static let sequenceTime: Int64 = 1000

  private var decoder = InputDecoder()
  private var clicks = ClickCounter()
  private var lastArrival: Int64 = 0
  /// Whether the rest of what is waited for did not come in time.
  private var hasGivenUp = false
  /// What was asked of pictures and is not answered yet.
  private var question: PictureQuestion?
  /// Whether the terminal has gone.
  private(set) var isGone = false

  /// The next event of what was read.
  mutating func next() -> Event? {
    while true {
      let isOver = isGone || hasGivenUp
      hasGivenUp = false
      guard let input = decoder.next(isOver: isOver) else { return nil }
      switch input {
      case .key(let key): return .key(key)
      case .mouse(let button, let position):
        if let action = clicks.action(button: button, at: position, milliseconds: lastArrival) {
          return .mouse(action, position)
        }
      case .paste(let text): return .paste(text)
      case .answer(let bytes):
        if let event = answer(bytes) { return event }
      case .unknown(let bytes):
        if let event = answer(bytes) { return event }
        if let key = DescribedKeys.key(sending: bytes) { return .key(key) }
      }
    }
  }

  /// Listens to what the terminal answers of pictures.
  mutating func ask() {
    question = PictureQuestion()
    decoder.listens = true
  }

  /// What an answer comes to, once all have come.
  private mutating func answer(_ bytes: [UInt8]) -> Event? {
    guard case .known(let support)? = question?.take(bytes, pixels: Self.pixels) else { return nil }
    question = nil
    decoder.listens = false
    return .pictures(support)
  }

  /// The size of a cell as the terminal's driver has it.
  private static var pixels: Size? {
    var width: Int32 = 0
    var height: Int32 = 0
    return ccurses_cell_pixels(&width, &height) ? Size(width: Int(width), height: Int(height)) : nil
  }

  /// Waits for input at most so long, and reads it.
  /// - Returns: false when nothing came.
  mutating func listen(milliseconds: Int64?) -> Bool {
    var limit = milliseconds.map { Int32(clamping: $0) } ?? -1
    var left: Int32?
    if decoder.isWaiting {
      let patience = decoder.isLoneEscape ? Self.escapeTime : Self.sequenceTime
      let rest = Int32(clamping: max(0, lastArrival + patience - ccurses_milliseconds()))
      limit = limit < 0 ? rest : min(limit, rest)
      left = rest
    }
    switch ccurses_wait(limit) {
    case Int32(ccurses_input.rawValue): read()
    case Int32(ccurses_interrupted.rawValue): break
    case Int32(ccurses_gone.rawValue): isGone = true
    default:
      // Only now: what came while the program was busy is not late.
      hasGivenUp = left.map { limit >= $0 } ?? false
      return false
    }
    return true
  }

  private mutating func read() {
    let count = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1024) { buffer in
      let count = Int(ccurses_read(buffer.baseAddress, Int32(buffer.count)))
      if count > 0 { decoder.append(buffer[0..<count]) }
      return count
    }
    if count < 0 { isGone = true }
    lastArrival = ccurses_milliseconds()
  }
}
