/// What a terminal reports of a mouse.
enum MouseButton: Equatable {
  case leftPress, wheelUp, wheelDown, other

  /// The meaning of the number in a report: bits 2 to 4 are modifiers, bit 5 is motion, bit 6 the wheel.
  init(code: Int, isRelease: Bool) {
    switch code & ~0b1_1100 {
    case 0 where !isRelease: self = .leftPress
    case 64: self = .wheelUp
    case 65: self = .wheelDown
    default: self = .other
    }
  }
}
