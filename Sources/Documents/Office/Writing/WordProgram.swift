/// Makes documents for word processors (.docx) of web pages, with pandoc.
public enum WordProgram {
  /// What the program is called, and the package it comes in.
  public static let name = "pandoc"

  /// Makes a document of a page: its title is the page's, a second heading of the page a first one of the document.
  /// - Returns: the bytes of the file, for sheets of A4 with numbers of pages, its tables with borders.
  /// - Throws: ``DocumentError/missingProgram(_:package:)`` where it is not installed, else why it failed.
  public static func document(html: String) throws(DocumentError) -> [UInt8] {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(WordReference.bytes, to: "reference.docx")
    var command = ChildCommand(
      program: name, package: name,
      arguments: [
        "--from=html", "--to=docx", "--shift-heading-level-by=-1", "--reference-doc=\(folder.path)/reference.docx",
        "--output=-", ChildCommand.input,
      ], processes: 0)
    (command.folder, command.addressSpace) = (folder.path, 4 << 30)
    return try ChildProcess.run([command], on: Array(html.utf8))[0]
  }
}
