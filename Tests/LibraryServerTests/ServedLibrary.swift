import BudgetModel
import Catalogues
import Library
import LibraryServer
import Synchronization
import SyntheticLibrary
import TestSupport

@testable import LibraryDatabase

/// One library on the server and in a file, to be held against each other.
struct ServedLibrary {
  /// The default library and forty-eight invented documents, two years of each department.
  static let made: ServedLibrary? = try? ServedLibrary()

  let address: ServerAddress
  let file: DatabaseLibrary
  private let folder: TemporaryFolder

  private init() throws {
    guard let server = TestServer.shared, let library = try? SyntheticLibrary(count: SyntheticLibrary.limit, seed: 1)
    else { throw TestServer.Failure(description: TestServer.reason) }
    folder = try TemporaryFolder()
    address = try server.database()
    var disclosures = (0..<48).map { library.disclosure($0 / 4 * 10 + $0 % 4) }
    disclosures[3].projects[0].name = "《GDP核算》平台(二期)运行100%达标"
    disclosures[5].projects[0].name = "绿色女童 ２０２４ 计划𠮷"
    let packages = PackageWriter(into: folder("packages"))
    for disclosure in disclosures { try packages.write(disclosure) }
    for entry in PackageLibrary.embedded.catalogue.all {
      for document in entry.documents { try packages.write(PackageLibrary.embedded.disclosure(document.id)) }
    }
    _ = try Packing(folder("packages"), into: folder("l.sqlite"), replace: false).run { _, _ in true }
    file = DatabaseLibrary(folder("l.sqlite"))
    let report = try Publishing(to: address, replace: false).run(folder: folder("packages")) { _, _ in true }
    guard report.problems.isEmpty else { throw TestServer.Failure(description: "\(report.problems)") }
  }

  /// The folder both were made of.
  var packages: String { folder("packages") }
  /// A path beside it.
  func path(_ name: String) -> String { folder(name) }
}
