import Catalogues
import Glibc
import Library
import LibraryDatabase
import SyntheticLibrary

extension GrowthShape {
  /// Library files of so many documents.
  static let libraries: [GrowthShape] = [
    library("opening") { file in
      let library = DatabaseLibrary(file)
      _ = library.catalogue.entries(0..<40, by: CatalogueOrder(.spending))
    },
    library("reading all") { file in
      let library = DatabaseLibrary(file)
      for summary in library.catalogue.summaries { _ = try? library.disclosure(summary.id) }
    },
    library("verify") { _ = try? Verification($0).run() },
    library("salvage") { _ = try? Salvage($0, into: $0 + ".saved").run() },
    library("unpack") { _ = try? Unpacking($0, into: $0 + ".folder", replace: false).run { _, _ in true } },
  ]

  private static func library(_ work: String, _ read: @escaping @Sendable (String) -> Void) -> GrowthShape {
    GrowthShape("library file: " + work, least: 40, made) { bytes in
      inFolder { folder in
        write(bytes, to: folder + "/a.sqlite")
        read(folder + "/a.sqlite")
      }
    }
  }

  private static func made(_ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    inFolder { folder in
      guard let library = try? SyntheticLibrary(count: count, seed: 1) else { return }
      for number in 0..<count { _ = try? PackageWriter(into: folder + "/packages").write(library.disclosure(number)) }
      let file = folder + "/a.sqlite"
      _ = try? Packing(folder + "/packages", into: file, replace: false).run { _, _ in true }
      bytes = read(file)
    }
    return bytes
  }

  private static func inFolder(_ body: (String) -> Void) {
    guard let workshop = try? Workshop() else { return }
    defer { workshop.close() }
    body(workshop.path)
  }

  private static func write(_ bytes: [UInt8], to path: String) {
    guard let file = fopen(path, "wb") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  private static func read(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
    return bytes
  }
}
