import Browser
import BudgetModel
import Library

/// What was decided, on disk: written at every change, joined with what another browser decided meanwhile.
public struct RulingStore {
  private let file: RecordFile?
  private let language: Language
  /// What the file held when it was last read or written here.
  private var base = Rulings()

  /// The store of a library's rulings.
  /// - Parameter environment: the variables of the process.
  public init(_ places: [LibraryPlace], _ language: Language, environment: (String) -> String?) {
    self.language = language
    file = LibraryLocation.state("rulings", of: places, environment: environment).map { place in
      RecordFile(path: place.file, below: place.root, columns: Ruling.columns)
    }
  }

  /// Reads the rulings; nil where there are none.
  public mutating func load() -> Answer? {
    guard let file else { return nil }
    do throws(LibraryError) {
      guard let read = try read(file) else { return nil }
      base = read.rulings
      // What could be read of a damaged file is written at once, so that the next start finds it.
      return read.isDamaged ? keep(read.rulings) : .ruled(read.rulings, said: nil)
    } catch {
      return .failed(language.pick("判定读不出来: ", "What was decided cannot be read: ") + error.text(language))
    }
  }

  /// Writes the rulings, with those another browser made.
  public mutating func keep(_ rulings: Rulings) -> Answer {
    guard let file else {
      return .failed(
        language.pick(
          "没有主目录，判定存不下来；请设 HOME 或 XDG_STATE_HOME。",
          "There is no home folder to keep what is decided in; set HOME or XDG_STATE_HOME."))
    }
    do throws(LibraryError) {
      let handle = try file.lock()
      defer { file.unlock(handle) }
      var said: String?
      var merged = rulings
      if let read = try read(file) {
        if read.isDamaged {
          let aside = try file.setAside()
          said = language.pick(
            "判定文件有损坏，原样另存为 \(aside)；能读出的都留下了。",
            "The file of what was decided was damaged; it is kept as \(aside), and what could be read of it is here.")
        }
        merged = rulings.merging(read.rulings, since: base)
      }
      try file.write(merged.list.map(\.fields))
      base = merged
      return .ruled(merged, said: said)
    } catch {
      return .failed(language.pick("判定没有存上: ", "What was decided could not be kept: ") + error.text(language))
    }
  }

  private func read(_ file: RecordFile) throws(LibraryError) -> (rulings: Rulings, isDamaged: Bool)? {
    guard let contents = try file.read() else { return nil }
    let rulings = contents.records.compactMap { Ruling(fields: $0) }
    return (Rulings(rulings), contents.problem != nil || rulings.count < contents.records.count)
  }
}
