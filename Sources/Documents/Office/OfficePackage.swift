/// The parts of an office file that is an archive of XML: `unzip` takes them out, `xmllint` puts them in order, both in the
/// box and without a file being written.
struct OfficePackage {
  /// The largest part read, in bytes.
  static let partLimit = 64 << 20
  /// The most read of all parts together, in bytes.
  static let totalLimit = 256 << 20
  /// How many parts are taken out side by side.
  private static let together = 4

  private let bytes: [UInt8]
  private let watch: ReadingWatch
  /// The names of the parts by what they are in small letters: names of parts do not tell these apart.
  private let names: [String: String]
  private var total = 0

  /// Opens an archive.
  init(_ bytes: [UInt8], watch: ReadingWatch) throws(DocumentError) {
    (self.bytes, self.watch) = (bytes, watch)
    let list: [UInt8]
    do throws(DocumentError) {
      list = try ChildProcess.run([Self.unzip(["-Z1", ChildCommand.input])], on: bytes, until: watch.isStopped)[0]
    } catch {
      if case .programFailed = error { throw .programFailed("unzip", reason: "the archive is not whole") }
      throw error
    }
    var names: [String: String] = [:]
    for line in list.split(separator: 0x0A) {
      let name = String(decoding: line, as: UTF8.self)
      if Self.isPlain(name) { names[name.lowercased()] = name }
    }
    self.names = names
  }

  /// Whether there is such a part.
  func has(_ path: String) -> Bool { names[path.lowercased()] != nil }

  /// The tokens of a part; nil where there is none.
  mutating func part(_ path: String, attributes: Set<String>) throws(DocumentError) -> MarkupTokens? {
    var found: MarkupTokens?
    try parts([path], attributes: attributes) { _, tokens in found = tokens }
    return found
  }

  /// Takes parts out, some at a time.
  /// - Parameter each: is given each of those that are there, with its place in the list, in order.
  mutating func parts(
    _ paths: [String], attributes: Set<String>, each: (Int, MarkupTokens) -> Void
  ) throws(DocumentError) {
    let present = paths.enumerated().compactMap { place, path in
      names[path.lowercased()].map { (place: place, name: $0) }
    }
    for start in stride(from: 0, to: present.count, by: Self.together) {
      let some = present[start..<min(start + Self.together, present.count)]
      let raw = try ChildProcess.run(
        some.map { Self.unzip(["-p", ChildCommand.input, $0.name]) }, on: bytes, until: watch.isStopped)
      total += raw.reduce(0) { $0 + $1.count }
      if total > Self.totalLimit {
        throw .programFailed("unzip", reason: "its parts have more than \(Self.totalLimit >> 20) MB")
      }
      for (part, markup) in zip(some, raw) {
        each(part.place, MarkupTokens(part: try ordered(markup, of: part.name), attributes: attributes))
      }
    }
  }

  /// A part's markup in UTF-8 and well formed.
  private func ordered(_ markup: [UInt8], of name: String) throws(DocumentError) -> [UInt8] {
    let command = ChildCommand(
      program: "xmllint", package: "libxml2-utils", arguments: ["--nonet", "--encode", "UTF-8", ChildCommand.input],
      processes: 0)
    let ordered: [UInt8]
    do throws(DocumentError) {
      ordered = try ChildProcess.run([command], on: markup, until: watch.isStopped)[0]
    } catch {
      // It says so in several lines, the last of which points at a place in the one before.
      if case .programFailed = error {
        throw .programFailed("xmllint", reason: "\(name) is not well formed, or too large")
      }
      throw error
    }
    // No part has one; what it declares could stand for any amount of text.
    if String(decoding: ordered.prefix(1024), as: UTF8.self).contains("<!DOCTYPE") {
      throw .programFailed("xmllint", reason: "\(name) has a document type")
    }
    return ordered
  }

  private static func unzip(_ arguments: [String]) -> ChildCommand {
    var command = ChildCommand(
      program: "unzip", package: "unzip", arguments: arguments, outputLimit: partLimit, processes: 0)
    command.warningStatus = 1
    return command
  }

  /// Whether a name means itself to `unzip`: nothing in it stands for other names, or for an option.
  private static func isPlain(_ name: String) -> Bool {
    !name.hasPrefix("-") && !name.unicodeScalars.contains { $0.value < 0x20 || "*?[]\\".unicodeScalars.contains($0) }
  }
}
