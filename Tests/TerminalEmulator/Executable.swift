import Glibc

/// Where the package's own executables are.
public enum Executable {
  /// The path of one, beside the running test program.
  public static func path(_ name: String) -> String {
    let own = [CChar](unsafeUninitializedCapacity: 4096) { buffer, count in
      guard let base = buffer.baseAddress else { return }
      count = max(0, readlink("/proc/self/exe", base, buffer.count))
    }
    let bytes = own.map { UInt8(bitPattern: $0) }
    let folder = bytes.lastIndex(of: UInt8(ascii: "/")).map { bytes[..<$0] } ?? bytes[...]
    return String(decoding: folder, as: UTF8.self) + "/" + name
  }
}
