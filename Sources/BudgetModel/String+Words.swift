extension String {
  /// Whether some words occur in it, byte for byte.
  ///
  /// The standard library's search builds a general machine each time; rules ask this some hundred times a document.
  package func holds(_ words: String) -> Bool {
    var (text, words) = (self, words)
    return text.withUTF8 { text in
      words.withUTF8 { words in
        guard let first = words.first, text.count >= words.count else { return words.isEmpty }
        return (0...(text.count - words.count)).contains { start in
          text[start] == first && words.indices.allSatisfy { text[start + $0] == words[$0] }
        }
      }
    }
  }

  /// Whether it holds any of some words.
  package func holds(any words: [String]) -> Bool { words.contains { holds($0) } }

  /// The parts between some words, empty ones left out.
  ///
  /// The standard library's own builds the same general machine as its search, at every key where lines are too long.
  package func parts(between words: String) -> [String] {
    var (text, words) = (self, words)
    return text.withUTF8 { text in
      words.withUTF8 { words in
        var (parts, start, position): ([String], Int, Int) = ([], 0, 0)
        func end(at end: Int) {
          if end > start { parts.append(String(decoding: text[start..<end], as: UTF8.self)) }
        }
        while !words.isEmpty, position + words.count <= text.count {
          if words.indices.allSatisfy({ text[position + $0] == words[$0] }) {
            end(at: position)
            position += words.count
            start = position
          } else {
            position += 1
          }
        }
        end(at: text.count)
        return parts
      }
    }
  }

  /// Whether it begins with some words, byte for byte.
  package func begins(_ words: String) -> Bool { holds(words) { _ in 0 } }

  /// Whether it ends with some words, byte for byte.
  package func ends(_ words: String) -> Bool { holds(words) { $0 } }

  /// Whether some words stand at a place, told by how many bytes there are besides them.
  @inline(__always)
  private func holds(_ words: String, at place: (Int) -> Int) -> Bool {
    var (text, words) = (self, words)
    return text.withUTF8 { text in
      words.withUTF8 { words in
        guard text.count >= words.count else { return false }
        let start = place(text.count - words.count)
        return words.indices.allSatisfy { text[start + $0] == words[$0] }
      }
    }
  }
}
