/// Which lines of a text are in which encoding; those of ASCII are in any.
struct LineEncodings {
  private var line = 1
  private var utf8 = Runs()
  private var gb18030 = Runs()

  /// Lines that follow each other, but for lines of ASCII between them.
  private struct Runs {
    var count = 0
    var ranges: [ClosedRange<Int>] = []

    mutating func add(_ line: Int, goesOn: Bool) {
      count += 1
      if goesOn, let last = ranges.popLast() {
        ranges.append(last.lowerBound...line)
      } else {
        ranges.append(line...line)
      }
    }
  }

  private var last = TextEncoding.utf16

  /// Goes on to the next line.
  mutating func next() { line += 1 }

  /// Keeps in mind the encoding of the present line.
  mutating func add(_ encoding: TextEncoding) {
    if encoding == .utf8 {
      utf8.add(line, goesOn: last == .utf8)
    } else {
      gb18030.add(line, goesOn: last == .gb18030)
    }
    last = encoding
  }

  /// The encoding of most lines.
  var most: TextEncoding { utf8.count > gb18030.count ? .utf8 : .gb18030 }

  /// The lines in the other.
  var others: [ClosedRange<Int>] { most == .utf8 ? gb18030.ranges : utf8.ranges }
}
