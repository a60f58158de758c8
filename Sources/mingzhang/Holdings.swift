import Catalogues
import ArgumentParser
import Browser
import BudgetModel
import Facts
import Library
import LibraryDatabase
import Session
import TextEncodings

/// The library of this run: opened once, read as places are opened.
struct Holdings: OpenLibraries {
  private(set) var places: [LibraryPlace]
  private var opened: OpenedLibrary
  /// Whether no library was named, so that the user's own and the default one are open.
  private(set) var isDefault = false
  /// The folder of what is shown without being kept; nil for none.
  private var passing: String?

  /// The places that stay.
  var keptPlaces: [LibraryPlace] { places.filter { $0 != passing.map { .folder($0) } } }

  /// Opens the libraries the options, the environment or the user's folders name.
  /// - Parameters:
  ///   - showsEmbedded: whether the default library is one of them where nothing is named; nil for what the user's
  ///     configuration says.
  ///   - passing: a folder of what is shown besides, without being kept; nil for none.
  /// - Throws: an exit code, after saying why, where a library is wrong and nothing of it can be used.
  static func open(
    _ folders: [String], showsEmbedded: Bool? = nil, beside passing: String? = nil, _ language: Language
  ) throws -> Holdings {
    let named = LibraryLocation.named(options: folders, environment: Environment.variable)
    let places =
      named.isEmpty
      ? LibraryLocation.standard(
        showsEmbedded: showsEmbedded ?? ConfigurationFile.showsEmbedded, environment: Environment.variable,
        hasPackages: PackageLibrary.hasPackages) : named.map { LibraryPlace(path: $0) }
    var holdings = Holdings(places: (passing.map { [.folder($0)] } ?? []) + places)
    holdings.passing = passing
    holdings.isDefault = named.isEmpty
    if holdings.catalogue.count == 0, let problem = holdings.library.problems.first {
      throw Failure.say(problem.text(language), code: 2)
    }
    return holdings
  }

  /// Opens libraries.
  init(places: [LibraryPlace]) {
    self.places = places
    opened = OpenedLibrary(places)
  }

  /// Where documents are imported to: the first folder or file of those open, else the user's own; nil where there is no
  /// home.
  var importFolder: String? {
    for place in keptPlaces {
      switch place {
      case .folder(let path), .file(let path): return path
      case .server(let address): return address.text
      case .embedded: continue
      }
    }
    return LibraryLocation.userFolder(environment: Environment.variable)
  }

  /// Shows a folder too, from the next reading on, where anything came to be in it.
  mutating func include(_ folder: String) {
    let place = LibraryPlace(path: folder)
    if case .folder = place, !PackageLibrary.hasPackages(folder) { return }
    // Where it stands after the next start.
    if !places.contains(place) { places.insert(place, at: passing == nil ? 0 : 1) }
  }

  /// Shows the default library or not, from the next reading on; where libraries were named they stay as they are.
  mutating func showEmbedded(_ isShown: Bool) {
    guard isDefault else { return }
    places.removeAll { $0 == .embedded }
    if isShown { places.append(.embedded) }
  }

  /// What is read.
  var library: any Library { opened.library }

  /// What their index answers; nil where they keep none.
  func answer(_ query: SearchQuery) -> IndexAnswer? { opened.finder.flatMap { IndexAnswer(query, from: $0) } }

  /// The facts of all that is read; what of them is not there yet is made.
  /// - Parameter progress: told how many of how many departments' years are done; false ends it.
  func facts(_ progress: (Int, Int) -> Bool) throws(FactError) -> any FactBase {
    if let server = opened.server { return try server.facts() }
    return try LibraryFacts.open(library: library, file: opened.file, cache: cache, progress: progress)
  }

  /// Where facts are kept that no file holds; nil for nowhere.
  private var cache: (file: String, root: String)? {
    passing == nil ? LibraryLocation.facts(of: places, environment: Environment.variable) : nil
  }

  /// Opens the facts on another thread.
  var factsOpener: FactsOpener {
    if let server = opened.server { return { (_) throws(FactError) in try server.facts() } }
    let (library, file, cache) = (library, opened.file, cache)
    return { (goesOn) throws(FactError) in
      try LibraryFacts.open(library: library.another(), file: file, cache: cache, progress: goesOn)
    }
  }

  /// The facts of all that is held, at once.
  /// - Throws: an exit code, after saying why they cannot be read.
  func facts(_ language: Language) throws -> any FactBase {
    do throws(FactError) {
      return try facts { _, _ in true }
    } catch {
      throw Failure.say(language.pick(error.chinese, error.english), code: 1)
    }
  }

  /// What is held.
  var catalogue: any Catalogue { library.catalogue }

  /// How many packages a folder may have before it takes noticeably long to open.
  private static let comfortable = 300

  /// What is said of a folder that holds so many packages that one file would open sooner; nil for others.
  func packingHint(_ language: Language) -> String? {
    guard catalogue.documentCount > Self.comfortable else { return nil }
    for case .folder(let path) in places {
      let held = catalogue.summaries.count { library.place(of: $0.id)?.hasPrefix(path + "/") == true }
      guard held > Self.comfortable else { continue }
      let folder = FileName.shown(path)
      return language.pick(
        "\(folder) 有 \(held) 份；打包成一个文件打开更快: mingzhang library pack \(folder) 文件.sqlite",
        "\(folder) holds \(held.counted("document")); one file opens sooner: mingzhang library pack \(folder) FILE.sqlite"
      )
    }
    return nil
  }

  /// The documents of a department and year, opened.
  /// - Throws: an exit code, after saying why they cannot be read.
  func open(_ key: DepartmentYear, _ language: Language) throws -> OpenYear {
    do throws(PathError) {
      return OpenYear(try accounts(key, language))
    } catch {
      throw Failure.say(error.text(language), code: 2)
    }
  }

  /// Says everything that is wrong with the library on standard error.
  func sayProblems(_ language: Language) {
    for problem in library.problems { Output.say("mingzhang: \(problem.text(language))\n", to: .standardError) }
  }

  /// Reads the library anew.
  mutating func reload() { opened = OpenedLibrary(places) }

  /// Finds the place of a path, as the browser begins there.
  func start(_ path: String, _ language: Language) throws -> PathResolver.Destination {
    guard DeskPath.leads(path) else { return try place(path, language).destination }
    do throws(PathError) {
      return PathResolver.Destination(try DeskPath.place(path))
    } catch {
      throw Failure.say(error.text(language), code: 2)
    }
  }

  /// Finds a place by its path.
  func place(
    _ path: String, _ language: Language
  ) throws -> (destination: PathResolver.Destination, key: DepartmentYear, open: OpenYear) {
    do throws(PathError) {
      let resolver = try PathResolver(path, in: catalogue)
      let open = OpenYear(try accounts(resolver.key, language))
      return (try resolver.destination(in: open), resolver.key, open)
    } catch {
      sayProblems(language)
      throw Failure.say(error.text(language), code: 2)
    }
  }

  /// The documents of every department and year that can be read, and whether that is all. Which cannot is said.
  func allAccounts(_ language: Language) -> (read: [YearDisclosures], isWhole: Bool) {
    // What is so damaged that it is in no catalogue.
    let problems = library.problems
    for problem in problems { Output.say("mingzhang: \(problem.text(language))\n", to: .standardError) }
    let (read, isWhole) = accounts(catalogue.all, language)
    return (read, isWhole && problems.isEmpty)
  }

  /// The documents of all years of the one department a path names, as far as they can be read, and whether that is all; nil
  /// where the path names more than a department.
  func allAccounts(of path: String, _ language: Language) throws -> (read: [YearDisclosures], isWhole: Bool)? {
    guard !path.contains("/") else { return nil }
    do throws(PathError) {
      let department = try PathResolver.department(path, in: catalogue)
      return accounts(catalogue.years(of: department), language)
    } catch {
      throw Failure.say(error.text(language), code: 2)
    }
  }

  private func accounts(_ entries: [YearSummary], _ language: Language) -> (read: [YearDisclosures], isWhole: Bool) {
    var (all, isWhole): ([YearDisclosures], Bool) = ([], true)
    for entry in entries {
      var disclosures: [Disclosure] = []
      for summary in entry.documents {
        do throws(LibraryError) {
          disclosures.append(try library.disclosure(summary.id))
        } catch {
          isWhole = false
          Output.say("mingzhang: \(error.text(language))\n", to: .standardError)
        }
      }
      if !disclosures.isEmpty { all.append(YearDisclosures(disclosures)) }
    }
    return (all, isWhole)
  }

  private func accounts(_ key: DepartmentYear, _ language: Language) throws(PathError) -> YearDisclosures {
    do throws(LibraryError) {
      return try catalogue.entry(key).map { (entry) throws(LibraryError) in try library.accounts(of: entry) }
        ?? YearDisclosures([])
    } catch {
      throw .unreadable(error.text(language))
    }
  }
}
