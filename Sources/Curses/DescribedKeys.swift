import CCurses
import Console

/// Keys whose bytes only the terminal's description (terminfo) tells.
enum DescribedKeys {
  private static let names: [(capability: String, key: Key)] =
    [
      ("kcuu1", Key(.up)), ("kcud1", Key(.down)), ("kcub1", Key(.left)), ("kcuf1", Key(.right)),
      ("khome", Key(.home)), ("kend", Key(.end)), ("kpp", Key(.pageUp)), ("knp", Key(.pageDown)),
      ("kich1", Key(.insert)), ("kdch1", Key(.delete)), ("kbs", Key(.backspace)), ("kcbt", Key(.backTab)),
      ("kent", Key(.enter)), ("kri", Key(.up, shift: true)), ("kind", Key(.down, shift: true)),
      ("kLFT", Key(.left, shift: true)), ("kRIT", Key(.right, shift: true)),
      ("kPRV5", Key(.pageUp, control: true)), ("kNXT5", Key(.pageDown, control: true)),
      ("kLFT3", Key(.left, alt: true)), ("kRIT3", Key(.right, alt: true)),
    ]
    + (1...12).map { ("kf\($0)", Key(.function($0))) }
    + (1...12).map { ("kf\($0 + 12)", Key(.function($0), shift: true)) }

  /// The key that sends these bytes, if the terminal's description says so.
  static func key(sending bytes: [UInt8]) -> Key? {
    for (capability, key) in names {
      guard let described = ccurses_key_bytes(capability) else { continue }
      if String(cString: described).utf8.elementsEqual(bytes) { return key }
    }
    return nil
  }
}
