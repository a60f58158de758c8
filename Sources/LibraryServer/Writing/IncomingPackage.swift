import BudgetModel
import Catalogues
import Library

/// A package on its way into a library on a server, read and not kept yet.
struct IncomingPackage {
  /// Its files, and the folder it has in a library of packages.
  var files: [PackageFile]
  let folder: String
  /// What it says.
  let disclosure: Disclosure
  let summary: Summary

  /// Reads the files of a package.
  /// - Throws: why they cannot be read.
  init(_ files: [PackageFile], folder: String, known: KnownResources) throws(LibraryError) {
    self.files = files
    self.folder = folder
    var reader = PackageReader(
      files: MemoryFiles(files, prefix: folder.isEmpty ? "" : folder + "/"), folder: "", known: known)
    disclosure = try reader.read()
    summary = Summary(disclosure)
  }

  /// The department's year it is of.
  var key: DepartmentYear { DepartmentYear(summary) }
  /// The province and the region it is kept under.
  var province: Int64 { ServerSchema.province(of: summary.department.id) }
  var division: String { summary.department.region.code ?? "" }
  /// The hash of its files.
  var hash: Int64 { Int64(bitPattern: ContentHash.of(files: files).value) }
}
