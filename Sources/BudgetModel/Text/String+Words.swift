import Glibc

extension String {
  /// Whether some words occur in it, byte for byte.
  ///
  /// The standard library's search builds a general machine each time; rules ask this some hundred times a document.
  package func holds(_ words: String) -> Bool {
    withBytes(of: words) { text, words in Self.place(of: words, in: text, from: 0) != nil }
  }

  /// Whether it holds any of some words.
  package func holds(any words: [String]) -> Bool { words.contains { holds($0) } }

  /// The parts between some words, empty ones left out.
  ///
  /// The standard library's own builds the same general machine as its search, at every key where lines are too long.
  package func parts(between words: String) -> [String] {
    withBytes(of: words) { text, words in
      var (parts, start): ([String], Int) = ([], 0)
      func end(at end: Int) {
        if end > start { parts.append(String(decoding: text[start..<end], as: UTF8.self)) }
      }
      while !words.isEmpty, let place = Self.place(of: words, in: text, from: start) {
        end(at: place)
        start = place + words.count
      }
      end(at: text.count)
      return parts
    }
  }

  /// Whether it begins with some words, byte for byte.
  package func begins(_ words: String) -> Bool {
    withBytes(of: words) { text, words in Self.stands(words, in: text, at: 0) }
  }

  /// Whether it ends with some words, byte for byte.
  package func ends(_ words: String) -> Bool {
    withBytes(of: words) { text, words in Self.stands(words, in: text, at: text.count - words.count) }
  }

  /// Looks at the bytes of both.
  @inline(__always)
  private func withBytes<Answer>(
    of words: String, _ look: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Answer
  ) -> Answer {
    var (text, words) = (self, words)
    return text.withUTF8 { text in words.withUTF8 { words in look(text, words) } }
  }

  /// Whether some words stand at a place; no place is before the beginning or goes beyond the end.
  private static func stands(
    _ words: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> Bool {
    guard place >= 0, words.count <= text.count - place else { return false }
    guard let text = text.baseAddress, let first = words.baseAddress else { return words.isEmpty }
    return memcmp(text + place, first, words.count) == 0
  }

  /// The first place of some words from a place on; nil for none.
  private static func place(
    of words: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    guard let first = words.first, let bytes = text.baseAddress else { return words.isEmpty ? start : nil }
    var place = start
    while place + words.count <= text.count {
      guard let found = memchr(bytes + place, Int32(first), text.count - words.count - place + 1) else { return nil }
      place = UnsafeRawPointer(found) - UnsafeRawPointer(bytes)
      if stands(words, in: text, at: place) { return place }
      place += 1
    }
    return nil
  }
}
