import Catalogues
import BudgetModel

/// A disclosure as the files of its package, in memory: for whoever keeps packages elsewhere than ``PackageWriter`` does.
public struct PackageImage: Sendable {
  /// Where it belongs below a library's folder: `140525-023/2024-final`.
  public let folder: String
  /// Each file's path within that folder, and its bytes; the descriptor first.
  public let files: [(path: String, bytes: [UInt8])]
  /// What the catalogue says of it, without findings.
  public let summary: Summary

  /// - Throws: why the disclosure cannot be kept.
  public init(_ disclosure: Disclosure) throws(LibraryError) {
    folder = PackageEncoder.folder(disclosure)
    files = try PackageEncoder(disclosure: disclosure).files().map { ($0.path, $0.bytes) }
    summary = Summary(disclosure)
  }

  /// Reads the disclosure back from the bytes.
  public func disclosure() throws(LibraryError) -> Disclosure {
    var reader = PackageReader(
      files: MemoryFiles(files.map { PackageFile(path: $0.path, bytes: $0.bytes) }), folder: "")
    return try reader.read()
  }
}

extension CatalogueFile {
  /// The catalogue of packages that are known already.
  /// - Parameter packages: each one's folder below the library's, and what is to be said of it.
  public static func bytes(_ packages: [(folder: String, summary: Summary)]) -> [UInt8] {
    encode(packages.map { Line(folder: $0.folder, summary: $0.summary) })
  }
}
