import BudgetModel
import Library
import LibraryDatabase

extension LibraryHome {
  /// What is held of the same department, year and kind; nil where nothing is, or where it cannot be read.
  func held(like disclosure: Disclosure) -> Disclosure? {
    let library: any Library =
      switch self {
      case .folder: PackageLibrary.open(folders: [path(of: disclosure)])
      case .file(let path): DatabaseLibrary(path)
      }
    return try? library.disclosure(disclosure.id)
  }

  /// The published files kept with a disclosure.
  func documents(of disclosure: Disclosure) -> [(name: String, bytes: [UInt8])] {
    switch self {
    case .folder(let path): PackageWriter(into: path).documents(of: disclosure)
    case .file(let path): DatabaseLibrary(path).documents(of: disclosure.id)
    }
  }
}
