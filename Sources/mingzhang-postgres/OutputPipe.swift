import Glibc

/// The way back to whoever asked.
struct OutputPipe {
  /// Writes a frame; where nobody reads any more the program ends.
  func write(_ frame: [UInt8]) {
    var done = 0
    frame.withUnsafeBytes { bytes in
      while done < bytes.count {
        let count = Glibc.write(1, bytes.baseAddress.map { $0 + done }, bytes.count - done)
        if count < 0, errno == EINTR || errno == EAGAIN { continue }
        if count <= 0 { exit(0) }
        done += count
      }
    }
  }
}
