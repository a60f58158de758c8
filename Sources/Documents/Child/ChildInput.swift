import CChildProcess
import Glibc

/// A file in memory that programs are run on, laid there once for all of them.
///
/// A class, as it lets the memory go with its last user.
final class ChildInput: Sendable {
  /// What is in it.
  let bytes: [UInt8]
  /// The descriptor that programs are given.
  let file: Int32

  /// Lays bytes where programs find them.
  init(_ bytes: [UInt8]) throws(DocumentError) {
    let file = bytes.withUnsafeBytes { child_memory_file($0.baseAddress, $0.count) }
    guard file >= 0 else { throw .outOfMemory(bytes: bytes.count) }
    self.bytes = bytes
    self.file = file
  }

  deinit { close(file) }
}
