/// Tells what belongs to the page from what belongs to the text.
///
/// Furniture is: a watermark (the same short line three times or more, most of them between blank lines, and no
/// punctuation or figure in it); a stray single character; a bare page number.
enum Furniture {
  static func marked(_ blocks: [DocumentBlock]) -> [DocumentBlock] {
    let watermarks = watermarks(blocks)
    return blocks.map { block in
      guard let text = block.text else { return block }
      var block = block
      block.isFurniture = block.isFurniture || isStray(text) || isPageNumber(text) || watermarks.contains(text)
      return block
    }
  }

  /// Lines repeated like a stamp, and the parts of them that a page break left over.
  private static func watermarks(_ blocks: [DocumentBlock]) -> Set<String> {
    var counts: [String: Int] = [:]
    for text in blocks.compactMap(\.text) where (2...12).contains(text.count) && isPlain(text) {
      counts[text, default: 0] += 1
    }
    let stamps = counts.filter { $0.value >= 2 && isStamp($0.key) || $0.value >= 20 && !isTitle($0.key) }.keys
    let ends = Set(stamps.flatMap { stamp in (0..<stamp.count).map { String(stamp.dropFirst($0)) } })
    let parts = counts.keys.filter { isStamp($0) && ends.contains($0) }
    return Set(stamps).union(parts)
  }

  /// Words that stamps are made of; a repeated heading has none of them.
  private static func isStamp(_ text: String) -> Bool {
    ["内部", "审核", "草稿", "样稿", "水印", "仅供", "机密"].contains { text.contains($0) }
  }

  /// The title of a table that runs over many pages stands on each of them, and is no stamp.
  private static func isTitle(_ text: String) -> Bool { text.hasSuffix("表") }

  private static func isPlain(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0.properties.isIdeographic }
  }

  /// One character alone on a line says nothing, but for the 无 that stands for an empty section, and the ends of
  /// labels that a narrow column wrapped.
  private static func isStray(_ text: String) -> Bool {
    text.count == 1 && text != "无" && text != "表"
  }

  private static func isPageNumber(_ text: String) -> Bool {
    var inner = text[...]
    while let first = inner.first, "-—–－─━‐−~～第· ".contains(first) { inner = inner.dropFirst() }
    while let last = inner.last, "-—–－─━‐−~～页· ".contains(last) { inner = inner.dropLast() }
    return (1...3).contains(inner.count) && inner.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }
}
