import Glibc

/// The files below a folder on disk.
package struct FolderFiles: PackageFiles {
  /// No line of a disclosure comes near it; a file that has one is not what it says.
  static let lineLimit = 4 << 20
  /// No file of a disclosure comes near it.
  static let fileLimit = 256 << 20

  /// The folder's path.
  let root: String

  package var prefix: String { root + "/" }

  package func withBytes<Result>(
    _ path: String, _ body: (UnsafeBufferPointer<UInt8>) throws(LibraryError) -> Result
  ) throws(LibraryError) -> Result {
    let bytes = try Self.read(root + "/" + path)
    return try bytes.withUnsafeBufferPointer { (buffer) throws(LibraryError) in try body(buffer) }
  }

  /// Reads a file of any kind whole.
  /// - Parameter status: what the system says of it.
  static func readWhole(_ file: String, _ status: inout stat) throws(LibraryError) -> [UInt8] {
    try read(file, lineLimit: fileLimit, &status)
  }

  /// Reads a file, but never more than one line too long to be one.
  package static func read(_ file: String) throws(LibraryError) -> [UInt8] {
    var status = stat()
    return try read(file, lineLimit: lineLimit, &status)
  }

  private static func read(_ file: String, lineLimit: Int, _ status: inout stat) throws(LibraryError) -> [UInt8] {
    let handle = DiskStore.open(file, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard handle >= 0 else { throw errno == ENOENT ? .fileMissing(file) : .fileUnreadable(file, code: errno) }
    defer { close(handle) }
    guard fstat(handle, &status) == 0 else { throw .fileUnreadable(file, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .fileUnreadable(file, code: 0) }
    guard status.st_size <= fileLimit else {
      // A line too long is the better thing to say, where it is one.
      _ = try contents(handle, file, lineLimit, reserve: 0)
      throw .fileTooLarge(file, limit: fileLimit)
    }
    // One that is shorter than a line may be has none that is too long.
    if status.st_size > 0, status.st_size <= lineLimit, let bytes = whole(handle, Int(status.st_size)) { return bytes }
    lseek(handle, 0, SEEK_SET)
    return try contents(handle, file, lineLimit, reserve: min(Int(status.st_size) + 1, 1 << 20))
  }

  /// A file of a known size in one go; nil where it is shorter by now.
  private static func whole(_ handle: Int32, _ size: Int) -> [UInt8]? {
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, initialized in
      while true {
        let rest = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
        let more = rest.isEmpty ? 0 : readBytes(handle, rest)
        if more < 0, errno == EINTR { continue }
        if more <= 0 { break }
        count += more
        if count == size { break }
      }
      initialized = count
    }
    return count == size ? bytes : nil
  }

  private static func contents(
    _ handle: Int32, _ file: String, _ lineLimit: Int, reserve: Int
  ) throws(LibraryError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(reserve)
    var chunk = [UInt8](repeating: 0, count: min(max(reserve, 4096), 1 << 18))
    var line = 1
    var lineStart = 0
    while true {
      let size = chunk.withUnsafeMutableBytes { bytes in readBytes(handle, bytes) }
      if size < 0, errno == EINTR { continue }
      guard size >= 0 else { throw .fileUnreadable(file, code: errno) }
      if size == 0 { return bytes }
      for index in 0..<size where chunk[index] == 0x0A {
        if bytes.count + index - lineStart > lineLimit { break }
        line += 1
        lineStart = bytes.count + index + 1
      }
      bytes.append(contentsOf: chunk[..<size])
      guard bytes.count - lineStart <= lineLimit else {
        throw .lineTooLong(FilePosition(file: file, line: line), limit: lineLimit)
      }
      guard bytes.count <= fileLimit else { throw .fileTooLarge(file, limit: fileLimit) }
    }
  }
}

/// The system's `read`, under a name that the type's own does not hide.
private func readBytes(_ handle: Int32, _ bytes: UnsafeMutableRawBufferPointer) -> Int {
  read(handle, bytes.baseAddress, bytes.count)
}
