import Glibc
import TextEncodings

/// Reads a file of whatever kind: the one way in.
///
///     let document = try FileReader().read(path: "budget.pdf")
///     for grid in document.blocks.compactMap(\.grid) { print(grid.rows.count) }
///
/// The reader is chosen by what the bytes are, never by the file's name.
public struct FileReader: DocumentReader {
  private let watch: ReadingWatch
  private let recognizesText: Bool

  /// A reader of files.
  /// - Parameters:
  ///   - watch: learns how far the reading is, and may end it.
  ///   - recognizesText: whether pages that are pictures go through optical character recognition.
  public init(watch: ReadingWatch = .none, recognizesText: Bool = false) {
    self.watch = watch
    self.recognizesText = recognizesText
  }

  /// Reads the file at a path.
  public func read(path: String) throws(DocumentError) -> Document { try read(Self.bytes(at: path)) }

  /// Reads the bytes of a file.
  public func read(_ bytes: [UInt8]) throws(DocumentError) -> Document {
    if TextEncoding.isUTF16(bytes) { return try read(Array(try TextReader.decode(bytes).text.utf8)) }
    if bytes.allSatisfy({ $0 <= 0x20 }) { throw .emptyFile }
    var document: Document
    switch try FileFormat(bytes) {
    case .pdf:
      document = try PDFReader(watch: watch, recognizesText: recognizesText).read(bytes)
      document.kind = .pdf
    case .html:
      document = try HTMLReader(watch: watch).read(bytes)
      document.kind = .webPage
    case .office(let ending):
      document = try OfficeReader(ending: ending, watch: watch).read(bytes)
      document.kind = .office
    case .text:
      document = try TextReader().read(bytes)
      document.kind = .text
    }
    return document
  }

  /// How the names of files end that begin like these bytes.
  public static func ending(of bytes: [UInt8]) -> String {
    switch try? FileFormat(bytes) {
    case .pdf: "pdf"
    case .html: "html"
    case .office(let ending): ending
    case .text, nil: "txt"
    }
  }

  /// The bytes of the file at a path.
  public static func bytes(at path: String) throws(DocumentError) -> [UInt8] {
    let file = path.withFileName { open($0, O_RDONLY | O_CLOEXEC) }
    guard file >= 0 else { throw .unreadableFile(path, reason: String(cString: strerror(errno))) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .unreadableFile(path, reason: String(cString: strerror(errno))) }
    if status.st_size > PDFReader.fileLimit {
      throw .fileTooLarge(bytes: Int(status.st_size), limit: PDFReader.fileLimit)
    }
    var bytes: [UInt8] = []
    while true {
      var count = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 20) { buffer, filled in
        count = Glibc.read(file, buffer.baseAddress, buffer.count)
        filled = max(0, count)
      }
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw .unreadableFile(path, reason: String(cString: strerror(errno))) }
      if count == 0 { return bytes }
      bytes += chunk
      if bytes.count > PDFReader.fileLimit { throw .fileTooLarge(bytes: bytes.count, limit: PDFReader.fileLimit) }
    }
  }
}
