import Browser
import BudgetModel
import Library

/// What was decided, on disk: written at every change, joined with what another browser decided meanwhile.
public struct RulingStore {
  private var file: KeptFile<Rulings>?
  private let language: Language

  /// The store of a library's rulings.
  /// - Parameter environment: the variables of the process.
  public init(_ places: [LibraryPlace], _ language: Language, environment: (String) -> String?) {
    self.language = language
    file = LibraryLocation.state("rulings", of: places, environment: environment).map {
      KeptFile(path: $0.file, below: $0.root)
    }
  }

  /// Reads the rulings; nil where there are none.
  public mutating func load() -> Answer? {
    do throws(LibraryError) {
      guard let read = try file?.look() else { return nil }
      file?.begin(with: read.records)
      // What could be read of a damaged file is written at once, so that the next start finds it.
      return read.isDamaged ? keep(read.records) : .ruled(read.records, said: nil)
    } catch {
      return .failed(language.pick("判定读不出来: ", "What was decided cannot be read: ") + error.text(language))
    }
  }

  /// Writes the rulings, with those another browser made.
  public mutating func keep(_ rulings: Rulings) -> Answer {
    do throws(LibraryError) {
      guard let (merged, aside) = try file?.keep(rulings) else {
        return .failed(
          language.pick(
            "没有主目录，判定存不下来；请设 HOME 或 XDG_STATE_HOME。",
            "There is no home folder to keep what is decided in; set HOME or XDG_STATE_HOME."))
      }
      let said = aside.map {
        language.pick(
          "判定文件有损坏，原样另存为 \($0)；能读出的都留下了。",
          "The file of what was decided was damaged; it is kept as \($0), and what could be read of it is here.")
      }
      return .ruled(merged, said: said)
    } catch {
      return .failed(language.pick("判定没有存上: ", "What was decided could not be kept: ") + error.text(language))
    }
  }
}
