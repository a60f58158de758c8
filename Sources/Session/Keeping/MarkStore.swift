import Browser
import BudgetModel
import Library
import TextEncodings

/// The marks on disk: written at every change, joined with what another browser wrote meanwhile.
public struct MarkStore: MarkKeeping {
  private var file: KeptFile<Marks>?
  /// Where marks of the user's own library were kept before it was opened together with the default one.
  private let former: KeptFile<Marks>?
  private let language: Language

  /// The store of a library's marks.
  /// - Parameter environment: the variables of the process.
  public init(_ places: [LibraryPlace], _ language: Language, environment: (String) -> String?) {
    self.language = language
    file = LibraryLocation.state("marks", of: places, environment: environment).map {
      KeptFile(path: $0.file, below: $0.root)
    }
    former = LibraryLocation.formerMarks(of: places, environment: environment).map { KeptFile(path: $0, below: "/") }
  }

  /// Reads the marks; nil where there are none.
  public mutating func load() -> Answer? {
    guard file != nil else { return nil }
    do throws(LibraryError) {
      if let former, let old = try former.look() { return try join(old.records, from: former) }
      guard let read = try file?.look() else { return nil }
      file?.begin(with: read.records)
      // What could be read of a damaged file is written at once, so that the next start finds it.
      return read.isDamaged ? keep(read.records) : .kept(read.records, said: nil)
    } catch {
      return .failed(
        language.pick("记录读不出来: ", "The marks cannot be read: ") + error.text(language))
    }
  }

  /// Takes over the marks of the user's own library, whose file is kept under another name.
  private mutating func join(_ old: Marks, from former: KeptFile<Marks>) throws(LibraryError) -> Answer {
    let present = try file?.look()?.records ?? Marks()
    file?.begin(with: present)
    let answer = keep(present.merging(old, since: Marks()))
    if case .kept = answer { try former.setAside(as: "joined") }
    return answer
  }

  /// Writes the marks, with those another browser added.
  public mutating func keep(_ marks: Marks) -> Answer {
    do throws(LibraryError) {
      guard let (merged, aside) = try file?.keep(marks) else {
        return .notKept(
          language.pick(
            "没有主目录，记录存不下来；请设 HOME 或 XDG_STATE_HOME。",
            "There is no home folder to keep the marks in; set HOME or XDG_STATE_HOME."))
      }
      if let aside {
        return .kept(
          merged,
          said: language.pick(
            "记录文件有损坏，原样另存为 \(aside)；能读出的都留下了。",
            "The file of marks was damaged; it is kept as \(aside), and what could be read of it is here."))
      }
      return .kept(
        merged,
        said: merged == marks
          ? nil
          : language.pick(
            "另一个窗口也改了记录，已合并，共 \(merged.list.count) 条。",
            "Another window changed the marks too; joined, \(merged.list.count) in all."))
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
}
