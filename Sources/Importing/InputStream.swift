import BudgetModel
import Documents
import Glibc
import Library
import TextEncodings

/// Something to be imported that is read as it comes: standard input, a pipe, a device.
enum InputStream {
  /// A descriptor the process was given.
  case descriptor(Int32)
  /// A pipe by its path.
  case path(String)

  /// Why it could not be read.
  enum Failure: Error {
    /// The system's error number.
    case system(Int32)
    /// More came than any document has.
    case tooLarge

    /// Why, in words.
    func text(_ language: Language) -> String {
      switch self {
      case .system(let code): SystemReason.text(code, language)
      case .tooLarge: language.pick("太大，不像公开文件", "too large for a disclosure")
      }
    }
  }

  /// More bytes than any document that can be read.
  private static let limit = PDFReader.fileLimit

  /// What an argument of `import` names; nil where it is a file by its name.
  init?(_ name: String) {
    if let descriptor = DescriptorName.descriptor(name, dash: 0) {
      self = .descriptor(descriptor)
      return
    }
    guard let status = DiskStore.status(name), [S_IFIFO, S_IFCHR, S_IFSOCK].contains(status.st_mode & S_IFMT) else {
      return nil
    }
    self = .path(name)
  }

  /// Everything there is to read, to its end.
  func bytes() throws(Failure) -> [UInt8] {
    switch self {
    case .descriptor(let descriptor): return try Self.bytes(from: descriptor)
    case .path(let path):
      let file = path.withFileName { open($0, O_RDONLY | O_CLOEXEC | O_NOCTTY) }
      if file < 0 { throw .system(errno) }
      defer { close(file) }
      return try Self.bytes(from: file)
    }
  }

  private static func bytes(from file: Int32) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw .system(errno) }
      bytes += chunk[..<count]
      if bytes.count > limit { throw .tooLarge }
    }
  }
}
