import BudgetModel
import Glibc
import Library
import TextEncodings

/// Something an output goes to that is there already and is written to as it is: standard output, a pipe, a device.
enum OutputStream {
  /// A descriptor the process was given.
  case descriptor(Int32)
  /// A pipe or device by its path.
  case path(String)

  /// What a value of `--output` names; nil where a file or folder is meant.
  init?(_ output: String) {
    if let descriptor = DescriptorName.descriptor(output, dash: 1) {
      self = .descriptor(descriptor)
      return
    }
    guard let status = DiskStore.status(output), ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) else {
      return nil
    }
    self = .path(output)
  }

  /// Writes all of a text or a file.
  /// - Throws: an exit code, after saying why it cannot be written.
  func write(_ bytes: [UInt8], _ language: Language) throws {
    switch self {
    case .descriptor(1): Output.write(bytes)
    case .descriptor(let descriptor): try write(bytes, to: descriptor, "/dev/fd/\(descriptor)", language)
    case .path(let path):
      // Waits until somebody reads, as the shell does.
      let file = path.withFileName { Glibc.open($0, O_WRONLY | O_CLOEXEC | O_NOCTTY) }
      if file < 0 { throw Self.failure(path, errno, language) }
      defer { close(file) }
      try write(bytes, to: file, path, language)
    }
  }

  private func write(_ bytes: [UInt8], to file: Int32, _ name: String, _ language: Language) throws {
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if errno == EPIPE {
        // A reader that has gone has what it wants.
        return
      } else if errno != EINTR {
        throw Self.failure(name, errno, language)
      }
    }
  }

  private static func failure(_ name: String, _ code: Int32, _ language: Language) -> any Error {
    let error = LibraryError.cannotWrite(name, code: code)
    return Failure.say(error.text(language), code: 1)
  }
}
