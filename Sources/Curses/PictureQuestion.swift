import Console

/// A question to the terminal whether it shows pictures, and what it answers.
///
/// Kitty's query, the terminal's name and the size of a cell are asked for, and last what every terminal answers
/// (its attributes): when that comes, the others have come or never will.
struct PictureQuestion {
  private var takesKitty = false
  private var name = ""
  private var cell: Size?

  /// The bytes of the question; nil where it is not asked.
  ///
  /// tmux answers for itself and shows sixels where it can; what else it would pass on is not asked. screen shows none.
  static func bytes(through multiplexer: CursesOptions.Multiplexer) -> [UInt8]? {
    switch multiplexer {
    case .none: Array("\u{1B}_Gi=31,s=1,v=1,a=q,t=d,f=24;AAAA\u{1B}\\\u{1B}[>q\u{1B}[16t\u{1B}[c".utf8)
    case .tmux: Array("\u{1B}[16t\u{1B}[c".utf8)
    case .screen: nil
    }
  }

  /// What came of the question.
  enum Outcome: Equatable {
    /// More is to come, or what came answers something else.
    case waiting
    /// The terminal has answered all.
    case known(PictureSupport?)
  }

  /// Takes something the terminal reports: a control string with what introduces it, or a sequence.
  /// - Parameter pixels: the size of a cell as the terminal's driver knows it; nil where it does not.
  mutating func take(_ bytes: [UInt8], pixels: Size?) -> Outcome {
    let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
    if text.hasPrefix("_Gi=31;") {
      takesKitty = text.hasPrefix("_Gi=31;OK")
    } else if text.hasPrefix("P>|") {
      name = String(text.dropFirst(3))
    } else if text.hasPrefix("[6;"), text.hasSuffix("t") {
      let numbers = Self.numbers(text.dropFirst().dropLast())
      if numbers.count == 3 { cell = Self.plausible(Size(width: numbers[2], height: numbers[1])) }
    } else if text.hasPrefix("[?"), text.hasSuffix("c") {
      let hasSixels = Self.numbers(text.dropFirst(2).dropLast()).dropFirst().contains(4)
      return .known(support(hasSixels: hasSixels, cell: cell ?? pixels.flatMap(Self.plausible)))
    }
    return .waiting
  }

  private func support(hasSixels: Bool, cell: Size?) -> PictureSupport? {
    // Both scale a picture to its cells: a cell of another size costs sharpness only.
    let usual = cell ?? Size(width: 10, height: 20)
    if takesKitty { return PictureSupport(form: .kitty, cell: usual) }
    if name.hasPrefix("iTerm2") { return PictureSupport(form: .inline, cell: usual) }
    if hasSixels, let cell { return PictureSupport(form: .sixel, cell: cell) }
    return nil
  }

  private static func plausible(_ size: Size) -> Size? {
    (2...200).contains(size.width) && (4...400).contains(size.height) ? size : nil
  }

  private static func numbers(_ text: Substring) -> [Int] {
    text.split(separator: ";").compactMap { Int($0) }
  }
}
