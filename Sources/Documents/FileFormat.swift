/// What kind of file bytes are, by how they begin.
enum FileFormat: Equatable, Sendable {
  case pdf
  case text

  init(_ bytes: [UInt8]) throws(DocumentError) {
    // The mark of a PDF may stand behind some other bytes.
    if Self.find("%PDF-", in: bytes.prefix(1024)) {
      self = .pdf
    } else {
      self = .text
    }
  }

  private static func find(_ mark: String, in bytes: ArraySlice<UInt8>) -> Bool {
    let mark = Array(mark.utf8)
    return bytes.indices.contains { bytes[$0...].starts(with: mark) }
  }
}
