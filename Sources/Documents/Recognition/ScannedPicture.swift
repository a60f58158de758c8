/// The picture of a page in grey, as `pdftoppm -gray` makes it, with its ruling lines told from its text.
struct ScannedPicture {
  /// How many dots an inch has: enough for the small print of tables.
  static let dotsPerInch = 300
  /// The shortest line, in dots: longer than the strokes of a title.
  private static let shortest = 110
  /// The thickest line, in dots: what is thicker is a filled area.
  private static let thickest = 14
  /// Darker than this is ink.
  private static let ink: UInt8 = 150

  let width: Int
  let height: Int
  /// The lines drawn, in points from the top left corner.
  private(set) var rules: [Rule] = []
  /// The picture as a file without those lines, which recognition would take for letters.
  private(set) var text: [UInt8]

  /// Takes a picture apart.
  /// - Returns: nil where the bytes are no grey picture of one byte a dot.
  init?(_ bytes: [UInt8]) {
    guard let start = Self.header(bytes) else { return nil }
    (width, height) = (start.width, start.height)
    text = bytes
    let found = bytes.withUnsafeBufferPointer { buffer in
      Self.lines(UnsafeBufferPointer(rebasing: buffer[start.offset...]), start.width, start.height)
    }
    for line in found {
      // The edges of a line are paler than the line.
      let beside = max(0, line.place - 2)..<min(line.isLevel ? height : width, line.place + 3)
      let across = line.isLevel ? line.start..<line.end : beside
      let down = line.isLevel ? beside : line.start..<line.end
      for y in down { for x in across { text[start.offset + y * width + x] = 255 } }
    }
    let scale = Self.pointsPerDot
    rules = Rule.joined(
      found.map { line in
        Rule(
          isLevel: line.isLevel, place: Double(line.place) * scale, start: Double(line.start) * scale,
          end: Double(line.end) * scale)
      })
  }

  /// What a dot measures in points.
  static let pointsPerDot = 72 / Double(dotsPerInch)

  private struct Line {
    let isLevel: Bool
    let place: Int
    let start: Int
    let end: Int
  }

  /// `P5`, width, height, 255 and one white space before the dots.
  private static func header(_ bytes: [UInt8]) -> (offset: Int, width: Int, height: Int)? {
    var numbers: [Int] = []
    var index = 2
    guard bytes.starts(with: Array("P5".utf8)) else { return nil }
    while numbers.count < 3, index < min(bytes.count, 64) {
      let digits = bytes[index...].prefix { $0 >= 0x30 && $0 <= 0x39 }
      if digits.isEmpty {
        index += 1
      } else {
        guard let number = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
        numbers.append(number)
        index += digits.count
      }
    }
    guard numbers.count == 3, numbers[2] == 255, (1...40_000).contains(numbers[0]), (1...40_000).contains(numbers[1]),
      bytes.count == index + 1 + numbers[0] * numbers[1]
    else { return nil }
    return (index + 1, numbers[0], numbers[1])
  }

  /// Long runs of ink along rows and columns that are no filled areas; rows and columns in one pass.
  private static func lines(_ dots: UnsafeBufferPointer<UInt8>, _ width: Int, _ height: Int) -> [Line] {
    var lines: [Line] = []
    var tops = [Int](repeating: -1, count: width)
    func isInk(_ x: Int, _ y: Int) -> Bool { x >= 0 && y >= 0 && x < width && y < height && dots[y * width + x] < ink }
    func add(_ isLevel: Bool, _ place: Int, _ start: Int, _ end: Int) {
      guard end - start >= shortest, lines.count < DrawnPath.limit * 8 else { return }
      // Looked at in several places: at some, another line may cross.
      let near = (1...5).count { step in
        let along = start + (end - start) * step / 6
        return isLevel
          ? isInk(along, place - thickest) || isInk(along, place + thickest)
          : isInk(place - thickest, along) || isInk(place + thickest, along)
      }
      if near < 3 { lines.append(Line(isLevel: isLevel, place: place, start: start, end: end)) }
    }
    for y in 0..<height {
      var left = -1
      for x in 0..<width {
        if dots[y * width + x] < ink {
          if left < 0 { left = x }
          if tops[x] < 0 { tops[x] = y }
        } else {
          if left >= 0 { add(true, y, left, x) }
          left = -1
          if tops[x] >= 0 { add(false, x, tops[x], y) }
          tops[x] = -1
        }
      }
      if left >= 0 { add(true, y, left, width) }
    }
    for x in 0..<width where tops[x] >= 0 { add(false, x, tops[x], height) }
    return lines
  }
}
