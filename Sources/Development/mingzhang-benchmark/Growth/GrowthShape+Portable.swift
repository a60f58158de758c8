extension GrowthShape {
  /// PDF files, with poppler's share of the time.
  static let portable: [GrowthShape] = [
    pdf("pages", 20, most: 200) { count in (0..<count).map { page in (0..<30).map { line(page * 30 + $0, at: $0) } } },
    pdf("words of a page", 200, most: 2000) { count in [(0..<count).map { word($0) }] },
    pdf("lines of a ruled table", 50) { count in pages(count) { line($0, at: $1) + rules(at: $1) } },
    pdf("strokes of a page", 200) { count in [[line(1, at: 0)] + (0..<count).map { stroke($0) }] },
    pdf("names over several lines", 50) { count in
      pages(count) { text("甲乙丙", 60, $1) + ($0 % 2 == 0 ? line($0, at: $1) : "") }
    },
    pdf("slanted watermarks", 200) { count in pages(count) { slanted($0, $1) + line($0, at: $1) } },
  ]

  private static func pdf(
    _ name: String, _ least: Int, most: Int = .max, _ pages: @escaping @Sendable (Int) -> [[String]]
  ) -> GrowthShape {
    GrowthShape("PDF: " + name, least: least, most: most, { PortableDocument.bytes(pages: pages($0)) }, importing)
  }

  /// So many lines, forty on a page.
  private static func pages(_ count: Int, _ line: (Int, Int) -> String) -> [[String]] {
    stride(from: 0, to: count, by: 40).map { first in
      (first..<min(first + 40, count)).map { line($0, $0 - first) }
    }
  }

  private static func text(_ text: String, _ x: Int, _ place: Int, _ turn: String = "1 0 0 1") -> String {
    let codes = text.utf16.map { unit in
      let digits = String(unit, radix: 16)
      return String(repeating: "0", count: 4 - digits.count) + digits
    }
    return "BT /F1 9 Tf \(turn) \(x) \(800 - 18 * place) Tm <\(codes.joined())> Tj ET\n"
  }

  /// A row of a table: a code, a name, two amounts.
  private static func line(_ number: Int, at place: Int) -> String {
    text("\(2_000_000 + number)", 60, place) + text("甲乙\(number)", 160, place) + text("\(number).00", 320, place)
      + text("1.00", 440, place)
  }

  private static func rules(at place: Int) -> String {
    let (top, bottom) = (814 - 18 * place, 796 - 18 * place)
    return "50 \(bottom) m 540 \(bottom) l S\n"
      + [50, 150, 310, 430, 540].map { "\($0) \(top) m \($0) \(bottom) l S\n" }.joined()
  }

  private static func word(_ number: Int) -> String {
    let (x, y) = (20 + number * 37 % 540, 20 + number / 15 % 800)
    return "BT /F1 4 Tf 1 0 0 1 \(x) \(y) Tm <75324E59> Tj ET\n"
  }

  private static func stroke(_ number: Int) -> String {
    let y = Double(number % 8000) / 10
    return "\(20 + number % 7) \(y) m \(200 + number % 300) \(y) l S\n"
  }

  private static func slanted(_ number: Int, _ place: Int) -> String {
    text("内部", 100 + number % 9 * 40, place, "0.7 0.7 -0.7 0.7")
  }
}
