import Glibc

/// Reads office files of the kinds before Office Open XML through LibreOffice, which makes web pages of them.
struct LibreOfficeReader: DocumentReader {
  private let ending: String
  private let watch: ReadingWatch

  /// A reader of office files.
  /// - Parameters:
  ///   - ending: the ending LibreOffice knows the kind of file by: `docx`, `xls` and so on.
  ///   - watch: may end the reading.
  init(ending: String, watch: ReadingWatch) {
    self.ending = ending
    self.watch = watch
  }

  /// Reads a whole file.
  func read(_ bytes: [UInt8]) throws(DocumentError) -> Document {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(bytes, to: "document.\(ending)")
    var command = ChildCommand(
      program: "soffice", package: "libreoffice",
      arguments: [
        "-env:UserInstallation=\(TemporaryFolder.url(folder.path))/profile", "--headless", "--norestore",
        "--convert-to", "html",
        "--outdir", folder.path, "\(folder.path)/document.\(ending)",
      ], seconds: 120, addressSpace: 8 << 30)
    (command.fileSize, command.processes) = (256 << 20, 128)
    (command.folder, command.usesLocalSockets) = (folder.path, true)
    _ = try ChildProcess.run([command], on: [], until: watch.isStopped)
    guard let page = folder.read("document.html") else {
      throw .programFailed("soffice", reason: "it made nothing of it")
    }
    let document = try HTMLReader(watch: watch).read(page)
    return ["xls", "xlsb", "ods"].contains(ending) ? SheetNames.plain(document) : document
  }
}
