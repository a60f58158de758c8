import Catalogues
import Glibc

/// What the catalogue of a folder says of its packages.
package struct KnownCatalogue {
  private let lines: [String: Summary]
  private let time: timespec

  /// Reads the catalogue of a folder; nothing is known where there is none that can be read.
  package init(root: String) { (lines, time) = PackageLibrary.catalogue(root) }

  /// What it says of a package; nil where something of the package is not older than the catalogue.
  package func summary(of folder: String, _ contents: PackageFolder.Contents) -> Summary? {
    let modified = contents.modified
    guard let line = lines[folder], (modified.tv_sec, modified.tv_nsec) < (time.tv_sec, time.tv_nsec) else {
      return nil
    }
    return line
  }
}
