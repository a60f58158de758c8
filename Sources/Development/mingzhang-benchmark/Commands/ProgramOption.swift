import ArgumentParser
import Glibc

/// The program that is measured.
struct ProgramOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("The program to measure; mingzhang beside this one where none is given.", valueName: "path"))
  var program: String?

  /// Where it is.
  var path: String { program ?? Self.ownFolder + "/mingzhang" }

  /// The folder this program is in.
  private static var ownFolder: String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let length = max(0, readlink("/proc/self/exe", &buffer, buffer.count))
    let own = String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return own.lastIndex(of: "/").map { String(own[..<$0]) } ?? "."
  }
}
