import Browser
import BudgetModel
import Library
import TextEncodings

/// The marks on disk: written at every change, joined with what another browser wrote meanwhile.
public struct MarkStore {
  private let file: RecordFile?
  /// Where marks of the user's own library were kept before it was opened together with the default one.
  private let former: RecordFile?
  private let language: Language
  /// What the file held when it was last read or written here.
  private var base = Marks()

  /// The store of a library's marks.
  /// - Parameter environment: the variables of the process.
  public init(_ places: [LibraryPlace], _ language: Language, environment: (String) -> String?) {
    self.language = language
    file = LibraryLocation.state("marks", of: places, environment: environment).map { place in
      RecordFile(path: place.file, below: place.root, columns: Mark.columns)
    }
    former = LibraryLocation.formerMarks(of: places, environment: environment).map { path in
      RecordFile(path: path, below: "/", columns: Mark.columns)
    }
  }

  /// Reads the marks; nil where there are none.
  public mutating func load() -> Answer? {
    guard let file else { return nil }
    do throws(LibraryError) {
      if let former, let old = try read(former) { return try join(old.marks, from: former) }
      guard let read = try read(file) else { return nil }
      guard read.isDamaged else {
        base = read.marks
        return .kept(read.marks, said: nil)
      }
      // What could be read of a damaged file is written at once, so that the next start finds it.
      return keep(read.marks)
    } catch {
      return .failed(
        language.pick("记录读不出来: ", "The marks cannot be read: ") + error.text(language))
    }
  }

  /// Takes over the marks of the user's own library, whose file is kept under another name.
  private mutating func join(_ old: Marks, from former: RecordFile) throws(LibraryError) -> Answer {
    let present = try file.flatMap { (file) throws(LibraryError) in try read(file) }?.marks ?? Marks()
    base = present
    let answer = keep(present.merging(old, since: Marks()))
    if case .kept = answer { _ = try former.setAside(as: "joined") }
    return answer
  }

  /// Writes the marks, with those another browser added.
  public mutating func keep(_ marks: Marks) -> Answer {
    guard let file else {
      return .notKept(
        language.pick(
          "没有主目录，记录存不下来；请设 HOME 或 XDG_STATE_HOME。",
          "There is no home folder to keep the marks in; set HOME or XDG_STATE_HOME."))
    }
    do throws(LibraryError) {
      let handle = try file.lock()
      defer { file.unlock(handle) }
      var said: String?
      var merged = marks
      if let read = try read(file) {
        if read.isDamaged {
          let aside = try file.setAside()
          said = language.pick(
            "记录文件有损坏，原样另存为 \(aside)；能读出的都留下了。",
            "The file of marks was damaged; it is kept as \(aside), and what could be read of it is here.")
        }
        merged = marks.merging(read.marks, since: base)
        if merged != marks, said == nil {
          said = language.pick(
            "另一个窗口也改了记录，已合并，共 \(merged.list.count) 条。",
            "Another window changed the marks too; joined, \(merged.list.count) in all.")
        }
      }
      try file.write(merged.list.map(\.fields))
      base = merged
      return .kept(merged, said: said)
    } catch {
      return .notKept(Self.text(error, language))
    }
  }

  /// Why marks could not be kept, the reason first: a line may be clipped.
  private static func text(_ error: LibraryError, _ language: Language) -> String {
    var reason = error.text(language)
    var path = ""
    if case .cannotWrite(let place, let code) = error {
      (reason, path) = (SystemReason.text(code, language), FileName.shown(place))
    }
    return language.pick(
      "记录没有存上（\(reason)），先留在内存，下次改动或退出时再存。\(path)",
      "The marks could not be kept (\(reason)); they are in memory, and the next change or leaving tries again. \(path)"
    )
  }

  private func read(_ file: RecordFile) throws(LibraryError) -> (marks: Marks, isDamaged: Bool)? {
    guard let contents = try file.read() else { return nil }
    let marks = contents.records.compactMap { Mark(fields: $0) }
    return (Marks(marks), contents.problem != nil || marks.count < contents.records.count)
  }
}
