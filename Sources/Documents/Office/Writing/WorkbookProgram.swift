/// Writes workbooks (.xlsx) through `mingzhang-workbook`, a program of its own that links libxlsxwriter.
public enum WorkbookProgram {
  /// What the program is called.
  public static let name = "mingzhang-workbook"

  /// Writes a workbook.
  /// - Parameters:
  ///   - json: sheets and cells, as docs/json.md describes them.
  ///   - folder: where the program may lie beside the one that runs; it is looked for on the path after that.
  /// - Returns: the bytes of the file.
  /// - Throws: ``DocumentError/missingProgram(_:package:)`` where it is not installed, else why it failed.
  public static func workbook(_ json: [UInt8], beside folder: String?) throws(DocumentError) -> [UInt8] {
    let temporary = try TemporaryFolder()
    defer { temporary.remove() }
    var failure: DocumentError?
    for program in [folder.map { "\($0)/\(name)" }, name].compactMap(\.self) {
      var command = ChildCommand(
        program: program, package: name, arguments: [ChildCommand.input, temporary.path], processes: 0)
      (command.folder, command.fileSize) = (temporary.path, 64 << 20)
      do throws(DocumentError) {
        return try ChildProcess.run([command], on: json)[0]
      } catch {
        guard case .missingProgram = error else { throw error }
        failure = .missingProgram(name, package: name)
      }
    }
    throw failure ?? .missingProgram(name, package: name)
  }
}
