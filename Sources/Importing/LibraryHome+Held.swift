import BudgetModel
import Library
import LibraryDatabase
import LibraryServer

extension LibraryHome {
  /// What is held of the same department, year and kind; nil where nothing is, or where it cannot be read.
  func held(like disclosure: Disclosure) -> Disclosure? {
    try? library(holding: disclosure).disclosure(disclosure.id)
  }

  /// The published files kept with a disclosure.
  func documents(of disclosure: Disclosure) -> [(name: String, bytes: [UInt8])] {
    library(holding: disclosure).documents(of: disclosure.id)
  }

  private func library(holding disclosure: Disclosure) -> any Library {
    switch self {
    case .folder: PackageLibrary.open(folders: [path(of: disclosure)])
    case .file(let path): DatabaseLibrary(path)
    case .server(let address): ServerLibrary(address)
    }
  }
}
