import Library
import SyntheticLibrary

/// The libraries of a run, in one folder: made where they are missing.
struct ScaleStore {
  let folder: String
  let seed: UInt64

  private func path(_ size: Int, _ ending: String) -> String { "\(folder)/\(size)-\(seed)\(ending)" }

  /// Makes a library of a size, once with its findings counted and once, where it is read to be checked, without.
  /// - Returns: what it holds, counted anew where the folder was there already.
  func made(_ size: Int) throws -> WrittenLibrary {
    let library = try SyntheticLibrary(count: size, seed: seed)
    var written: WrittenLibrary?
    for (ending, counts) in [("", true), ("-unchecked", false)] {
      let path = path(size, ending)
      if FileTree.size(path + "/" + CatalogueFile.fileName) != nil { continue }
      FileTree.remove(path)
      written = try SyntheticLibraryWriter(library, into: path, countsFindings: counts).write()
    }
    return try written ?? SyntheticLibraryWriter(library, into: path(size, ""), countsFindings: false).measure()
  }

  /// The library in each home that the program can keep it in; says why where it cannot.
  func subjects(_ size: Int, _ made: WrittenLibrary, _ homes: [LibraryHome], program: String) -> [ScaleSubject] {
    homes.compactMap { home in
      guard home == .file else {
        return ScaleSubject(
          home: home, disclosures: size, library: path(size, ""), unchecked: path(size, "-unchecked"), program: program)
      }
      var subject = ScaleSubject(home: home, disclosures: size, library: path(size, ".sqlite"), program: program)
      for (source, target) in [("-unchecked", "-unchecked.sqlite"), ("", ".sqlite")] {
        for ending in ["", "-wal", "-shm"] { FileTree.remove(path(size, target + ending)) }
        let pack = PackMeasurement(
          program: program, folder: path(size, source), file: path(size, target), disclosures: size,
          csvBytes: made.csvBytes)
        switch pack.figures() {
        case .success(let figures):
          if source.isEmpty { subject.figures = figures } else { subject.unchecked = pack.file }
        case .failure(let failure):
          print("\(size) disclosures could not be packed into one file: \(failure.message)")
          return nil
        }
      }
      return subject
    }
  }
}
