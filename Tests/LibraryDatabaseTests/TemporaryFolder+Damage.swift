import Foundation
import TestSupport

extension TemporaryFolder {
  /// Overwrites bytes within a file.
  func damage(_ name: String, at place: Int, with bytes: [UInt8]) throws {
    let handle = try FileHandle(forUpdating: URL(fileURLWithPath: self(name)))
    try handle.seek(toOffset: UInt64(place))
    try handle.write(contentsOf: Data(bytes))
    try handle.close()
  }
}
