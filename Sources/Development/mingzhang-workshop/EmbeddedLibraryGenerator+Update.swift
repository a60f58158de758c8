import Catalogues
import BudgetModel
import Catalogues
import Library

extension EmbeddedLibraryGenerator {
  /// Makes `catalogue.csv` in a library's folder and the C file of a target anew, each only where it differs.
  /// - Parameters:
  ///   - folder: the library: `Data`.
  ///   - target: the folder of the C target: `Sources/CEmbeddedLibrary`.
  ///   - count: what is found in a disclosure.
  /// - Returns: the files that were written.
  public static func update(
    folder: String, target: String, counting count: (Disclosure) -> FindingCounts?
  ) throws(LibraryError) -> [String] {
    var written: [String] = []
    let catalogue = folder + "/" + CatalogueFile.fileName
    try write(try CatalogueFile.generate(folder: folder, counting: count), to: catalogue, &written)
    try write(Array(try generate(folder: folder).utf8), to: target + "/CEmbeddedLibrary.c", &written)
    return written
  }

  private static func write(_ bytes: [UInt8], to path: String, _ written: inout [String]) throws(LibraryError) {
    if let old = try? FolderFiles.read(path), old == bytes { return }
    let draft = try Draft(of: path)
    try draft.write(bytes)
    try draft.replace()
    written.append(path)
  }
}
