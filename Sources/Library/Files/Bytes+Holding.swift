import Glibc

extension Array where Element == UInt8 {
  /// Whether other bytes stand in it, one after the other.
  package func holds(_ part: [UInt8]) -> Bool {
    guard let first = part.first else { return true }
    return withUnsafeBytes { all in
      guard var place = all.baseAddress else { return false }
      var left = all.count
      while left >= part.count, let next = memchr(place, Int32(first), left - part.count + 1) {
        if memcmp(next, part, part.count) == 0 { return true }
        left -= UnsafeRawPointer(next) - place + 1
        place = UnsafeRawPointer(next) + 1
      }
      return false
    }
  }
}
