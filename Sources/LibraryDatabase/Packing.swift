import BudgetModel
import Library

/// Puts the packages of a folder into a new library file.
public struct Packing {
  /// What came of it.
  public typealias Report = PackingReport

  private let folder: String
  private let target: NewDatabase

  /// From a folder into a file.
  /// - Parameter replace: whether a library file that is there gives way.
  public init(_ folder: String, into file: String, replace: Bool) {
    self.folder = folder
    target = NewDatabase(file, replace: replace)
  }

  /// Makes the file: it takes its name when it is whole.
  /// - Parameter progress: told how many of how many packages are done; false ends it.
  /// - Throws: ``LibraryError/packageExists(_:)``, ``LibraryError/folderEmpty(_:)``, or why nothing can be written.
  public func run(_ progress: (Int, Int) -> Bool) throws(LibraryError) -> Report {
    guard PathKind(folder) != .missing else { throw .folderMissing(folder) }
    let walk = FolderWalk(folder)
    if walk.packages.isEmpty { throw walk.problems.first ?? .folderEmpty(folder) }
    let known = KnownCatalogue(root: folder)
    var report = Report(problems: walk.problems)
    try target.make { (writer) throws(LibraryError) in
      var filling = DatabaseFilling(writer)
      for (number, package) in walk.packages.enumerated() {
        report.wasStopped = !progress(number, walk.packages.count)
        if report.wasStopped { return false }
        do throws(LibraryError) {
          let contents = try PackageFolder(root: folder, folder: package).contents()
          let findings = known.summary(of: package, contents)?.findings
          try filling.read(contents.files, folder: package, findings: findings)
        } catch {
          report.problems.append(error)
          continue
        }
        try filling.keep()
      }
      try filling.finish()
      report.kept = filling.count
      report.notes = writer.notes
      _ = progress(walk.packages.count, walk.packages.count)
      return true
    }
    return report
  }
}
