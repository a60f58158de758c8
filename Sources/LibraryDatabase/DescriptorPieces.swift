import Glibc

/// Cuts a package's descriptor where its lines begin a resource, its schema, its table or its blocks: parts that the
/// descriptors of other packages have, too.
enum DescriptorPieces {
  /// Shorter parts stay with what follows them.
  private static let shortest = 64
  /// A file with more parts than any descriptor has is no descriptor.
  static let most = 2000

  /// Where the pieces begin: what stands before the first of them is the package's own.
  /// - Returns: nothing where the file is not written as descriptors are; it is kept whole then.
  static func starts(_ bytes: [UInt8]) -> [Int] {
    bytes.withUnsafeBufferPointer { bytes in
      var starts: [Int] = []
      var line = 0
      var last = 0
      while line < bytes.count, let base = UnsafeRawPointer(bytes.baseAddress) {
        let found = UnsafeRawPointer(memchr(base + line, 0x0A, bytes.count - line))
        let end = found.map { $0 - base } ?? bytes.count
        var indentation = 0
        while line + indentation < end, bytes[line + indentation] == 0x20 { indentation += 1 }
        let opens = end > line && (bytes[end - 1] == 0x7B || bytes[end - 1] == 0x5B)
        if opens, (4...8).contains(indentation), line - last >= shortest {
          if starts.count == most { return [] }
          starts.append(line)
          last = line
        }
        line = end + 1
      }
      return starts
    }
  }
}
