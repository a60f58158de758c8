import Foundation

/// The files of the repository that tests read.
public enum Repository {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A file or folder by its path within the repository.
  public static func file(_ path: String) -> URL { root.appending(path: path) }

  /// The path of a file or folder by its path within the repository.
  public static func path(_ path: String) -> String { file(path).path(percentEncoded: false) }

  /// The bytes of a file by its path within the repository.
  public static func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: file(path))) }

  /// The text of a file by its path within the repository.
  public static func text(_ path: String) throws -> String { try String(contentsOf: file(path), encoding: .utf8) }

  /// Whether the published documents are there: what reads them is skipped where they are not, and says so.
  public static var hasShared: Bool { shared("pdf") != nil }

  /// A file or folder of the published documents in the folder `shared` beside the repository or above it; nil where
  /// there is none.
  public static func shared(_ path: String) -> URL? {
    var place = root
    while place.pathComponents.count > 1 {
      let found = place.appending(path: "shared/disclosures/\(path)")
      if FileManager.default.fileExists(atPath: found.path(percentEncoded: false)) { return found }
      place = place.deletingLastPathComponent()
    }
    return nil
  }
}
