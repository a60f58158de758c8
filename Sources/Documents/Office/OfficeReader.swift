/// Reads office files: those that are archives of XML part by part, all others through LibreOffice.
public struct OfficeReader: DocumentReader {
  /// The largest file read, in bytes.
  public static let fileLimit = 64 << 20
  private let ending: String
  private let watch: ReadingWatch

  /// A reader of office files.
  /// - Parameters:
  ///   - ending: the ending the kind of file is known by: `docx`, `xls` and so on.
  ///   - watch: may end the reading.
  public init(ending: String, watch: ReadingWatch = .none) {
    self.ending = ending
    self.watch = watch
  }

  /// Reads a whole file.
  public func read(_ bytes: [UInt8]) throws(DocumentError) -> Document {
    if bytes.count > Self.fileLimit { throw .fileTooLarge(bytes: bytes.count, limit: Self.fileLimit) }
    switch ending {
    case "docx": return try WordReader(watch: watch).read(bytes)
    case "xlsx": return try WorkbookReader(watch: watch).read(bytes)
    default: return try LibreOfficeReader(ending: ending, watch: watch).read(bytes)
    }
  }
}
