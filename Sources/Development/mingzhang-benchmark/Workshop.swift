import ArgumentParser
import Glibc
import SyntheticLibrary

/// A folder for what a measurement needs, removed afterwards unless its user named it.
struct Workshop {
  let path: String
  let isKept: Bool

  /// - Parameter kept: a folder to be kept, made where it is missing; nil for one in `/tmp`.
  init(kept: String? = nil) throws {
    if let kept {
      guard mkdir(kept, 0o777) == 0 || errno == EEXIST else {
        throw ValidationError("The folder \(kept) could not be made: \(String(cString: strerror(errno))).")
      }
      (path, isKept) = (kept, true)
      return
    }
    var template = Array("/tmp/mingzhang-benchmark-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else {
      throw ValidationError("No folder could be made in /tmp: \(String(cString: strerror(errno))).")
    }
    (path, isKept) = (String(cString: made), false)
  }

  /// The yardstick, compiled here.
  func bareList() throws -> Subject {
    guard let program = BareList.compile(in: path) else {
      throw ValidationError(
        "The C program to compare with could not be compiled: are cc and the ncurses headers installed?")
    }
    var yardstick = Subject(name: "bare C", path: program, marker: "2010339", keys: ["j", "j", "k"])
    yardstick.isYardstick = true
    return yardstick
  }

  /// Removes it.
  func close() {
    if !isKept { FileTree.remove(path) }
  }
}
