import Browser
import Library

/// What is kept in a file that several windows may write.
protocol KeptRecords: Equatable {
  /// The columns of the file.
  static var columns: [String] { get }
  /// Reads lines; those that say nothing are left out.
  /// - Returns: what they say, and how many of them said something.
  static func read(_ lines: [[String]]) -> (records: Self, count: Int)
  /// Nothing.
  init()
  /// The lines.
  var lines: [[String]] { get }
  /// Joins what two windows made of the same.
  func merging(_ theirs: Self, since base: Self) -> Self
}

/// A file of such records: read, and written under a lock with what another window wrote meanwhile.
struct KeptFile<Records: KeptRecords> {
  private let file: RecordFile
  /// What the file held when it was last read or written here.
  private var base = Records()

  init(path: String, below root: String) { file = RecordFile(path: path, below: root, columns: Records.columns) }

  /// What the file holds, and whether some of it could not be read; nil where there is none.
  func look() throws(LibraryError) -> (records: Records, isDamaged: Bool)? {
    guard let contents = try file.read() else { return nil }
    let (records, count) = Records.read(contents.records)
    return (records, contents.problem != nil || count < contents.records.count)
  }

  /// Goes on from what the file held.
  mutating func begin(with records: Records) { base = records }

  /// Gives the file another name, so that nobody reads it again.
  func setAside(as ending: String) throws(LibraryError) { _ = try file.setAside(as: ending) }

  /// Writes records, with those another window added.
  /// - Returns: what is kept now, and the name a damaged file was given; nil where it was whole.
  mutating func keep(_ records: Records) throws(LibraryError) -> (merged: Records, aside: String?) {
    let handle = try file.lock()
    defer { file.unlock(handle) }
    var (merged, aside): (Records, String?) = (records, nil)
    if let read = try look() {
      if read.isDamaged { aside = try file.setAside() }
      merged = records.merging(read.records, since: base)
    }
    try file.write(merged.lines)
    base = merged
    return (merged, aside)
  }
}

extension Marks: KeptRecords {
  static var columns: [String] { Mark.columns }
  static func read(_ lines: [[String]]) -> (records: Marks, count: Int) {
    let marks = lines.compactMap { Mark(fields: $0) }
    return (Marks(marks), marks.count)
  }
  init() { self.init([]) }
  var lines: [[String]] { list.map(\.fields) }
}

extension Rulings: KeptRecords {
  static var columns: [String] { Ruling.columns }
  static func read(_ lines: [[String]]) -> (records: Rulings, count: Int) {
    let rulings = lines.compactMap { Ruling(fields: $0) }
    return (Rulings(rulings), rulings.count)
  }
  init() { self.init([]) }
  var lines: [[String]] { list.map(\.fields) }
}
