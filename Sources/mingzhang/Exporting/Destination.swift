import BudgetModel
import Library

/// Where a file goes: into a folder that is there, under the name proposed, else to the name given.
struct Destination {
  let folder: String
  let name: String

  init(_ output: String?, proposed: String) {
    guard var output else {
      (folder, name) = (".", proposed)
      return
    }
    let isFolder = output.hasSuffix("/") || NewFile.isFolder(output)
    while output.count > 1, output.hasSuffix("/") { output.removeLast() }
    if isFolder {
      (folder, name) = (output, proposed)
    } else if let slash = output.lastIndex(of: "/") {
      (folder, name) = (
        slash == output.startIndex ? "/" : String(output[..<slash]), String(output[output.index(after: slash)...])
      )
    } else {
      (folder, name) = (".", output)
    }
  }

  /// Prints a text, or writes it where it is wanted: into a file of its own, a folder, a pipe.
  /// - Throws: an exit code, after saying why it cannot be written.
  static func put(_ text: String, _ output: String?, named name: String, _ language: Language) throws {
    guard let output else { return Output.write(text) }
    try put(Array(text.utf8), output, named: name, language)
  }

  /// Writes a file where it is wanted: into a pipe, a folder, the present one where nothing is named; and says where.
  /// - Throws: an exit code, after saying why it cannot be written.
  static func put(_ bytes: [UInt8], _ output: String?, named name: String, _ language: Language) throws {
    if let stream = output.flatMap({ OutputStream($0) }) { return try stream.write(bytes, language) }
    let target = Destination(output, proposed: name)
    try say(language) { () throws(LibraryError) in
      try NewFile.write(bytes, named: target.name, in: target.folder)
    }
  }

  /// Says where something was written.
  /// - Throws: an exit code, after saying why it cannot be.
  static func say(_ language: Language, _ write: () throws(LibraryError) -> String) throws {
    do throws(LibraryError) {
      Output.say(TakenHome.said(try write(), language) + "\n")
    } catch {
      throw Failure.say(error.text(language), code: 1)
    }
  }
}
