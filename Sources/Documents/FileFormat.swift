/// What kind of file bytes are, by how they begin.
enum FileFormat: Equatable, Sendable {
  case pdf
  case html
  /// An office file, with the ending its program knows it by.
  case office(String)
  case text

  /// Tells the kind.
  /// - Throws: ``DocumentError/unknownFormat(_:)`` for pictures and archives.
  init(_ bytes: [UInt8]) throws(DocumentError) {
    let head = bytes.prefix(4096)
    if Self.find("%PDF-", in: head.prefix(1024)) {
      // The mark of a PDF may stand behind some other bytes.
      self = .pdf
    } else if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = .office(try Self.ending(ofArchive: bytes))
    } else if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      // A file of XML with a password is wrapped up in one of the older kind.
      if Self.find("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", in: bytes[...]) { throw .passwordProtected }
      self = .office(Self.find("W\0o\0r\0k\0b\0o\0o\0k\0", in: bytes[...]) ? "xls" : "doc")
    } else if head.starts(with: Array("{\\rtf".utf8)) {
      self = .office("rtf")
    } else if let kind = Self.pictures.first(where: { head.starts(with: $0.0) })?.1 {
      throw .unknownFormat(kind)
    } else if Self.isMarkup(head) {
      self = .html
    } else {
      self = .text
    }
  }

  private static let pictures: [([UInt8], String)] = [
    ([0x89, 0x50, 0x4E, 0x47], "a picture (PNG)"), ([0xFF, 0xD8, 0xFF], "a picture (JPEG)"),
    ([0x49, 0x49, 0x2A, 0x00], "a picture (TIFF)"), ([0x4D, 0x4D, 0x00, 0x2A], "a picture (TIFF)"),
    ([0x52, 0x61, 0x72, 0x21], "an archive (RAR)"), ([0x37, 0x7A, 0xBC, 0xAF], "an archive (7z)"),
    ([0x1F, 0x8B], "an archive (gzip)"), ([0x7F, 0x45, 0x4C, 0x46], "a program"),
  ]

  private static func ending(ofArchive bytes: [UInt8]) throws(DocumentError) -> String {
    let head = bytes.prefix(4096)
    for (mark, ending) in [("opendocument.text", "odt"), ("opendocument.spreadsheet", "ods")] where find(mark, in: head)
    {
      return ending
    }
    // The names of the parts stand at the end as well.
    for (mark, ending) in [("word/document", "docx"), ("xl/workbook.bin", "xlsb"), ("xl/workbook", "xlsx")]
    where find(mark, in: head) || find(mark, in: bytes.suffix(1 << 16)) {
      return ending
    }
    throw .unknownFormat("an archive (ZIP) without a document of a known kind")
  }

  private static func isMarkup(_ head: ArraySlice<UInt8>) -> Bool {
    let text = head.map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 32 : $0 }
    return ["<!doctype html", "<html", "<table", "<body", "<head>"].contains { find($0, in: text[...]) }
  }

  private static func find(_ mark: String, in bytes: ArraySlice<UInt8>) -> Bool {
    let mark = Array(mark.utf8)
    guard let first = mark.first else { return true }
    var index = bytes.startIndex
    while let found = bytes[index...].firstIndex(of: first) {
      if bytes[found...].starts(with: mark) { return true }
      index = found + 1
    }
    return false
  }
}
