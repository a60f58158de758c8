/// The words of a file's pages, as `pdftotext -bbox` prints them.
enum WordList {
  /// The most words read of one page; a page of print has some thousands.
  static let limit = 20_000

  static func pages(_ output: [UInt8]) -> [Page] {
    output.withUnsafeBufferPointer { bytes in
      var pages: [Page] = []
      var scanner = MarkupScanner(bytes)
      while let line = scanner.nextLine() {
        if MarkupScanner.has("    <word ", in: line) {
          guard !pages.isEmpty, pages[pages.count - 1].words.count < limit, let word = word(line) else { continue }
          pages[pages.count - 1].words.append(word)
        } else if MarkupScanner.has("  <page ", in: line) {
          let width = MarkupScanner.number(after: "width=\"", in: line) ?? 0
          let height = MarkupScanner.number(after: "height=\"", in: line) ?? 0
          pages.append(Page(number: pages.count + 1, width: width, height: height))
        }
      }
      return pages
    }
  }

  private static func word(_ line: UnsafeBufferPointer<UInt8>) -> PageWord? {
    guard let left = MarkupScanner.number(after: "xMin=\"", in: line),
      let top = MarkupScanner.number(after: "yMin=\"", in: line),
      let right = MarkupScanner.number(after: "xMax=\"", in: line),
      let bottom = MarkupScanner.number(after: "yMax=\"", in: line),
      let start = line.firstIndex(of: 0x3E), let end = line.lastIndex(of: 0x3C), start < end,
      right >= left, bottom >= top, right < 1e6, bottom < 1e6
    else { return nil }
    let text = CleanText.cleaned(MarkupScanner.text(line, start + 1..<end))
    return text.isEmpty ? nil : PageWord(text: text, box: Box(left: left, top: top, right: right, bottom: bottom))
  }
}
