import Browser
import BudgetModel
import Console
import Facts
import Library
import LibraryDatabase
import Reconciliation

/// The program without a terminal: the same loop as `mingzhang`, screens as lines.
struct MemorySession {
  /// What is embedded, read and checked once for all sessions.
  private static let library = PackageLibrary.embedded
  private static let disclosures = Dictionary(
    uniqueKeysWithValues: library.summaries.compactMap { summary in
      (try? library.disclosure(summary.id)).map { (summary.id, $0) }
    })
  private static let reports = Dictionary(
    uniqueKeysWithValues: Set(library.summaries.map { DepartmentYear($0) }).compactMap { key in
      (try? accounts(key)).map { (key, Reconciler().check($0)) }
    })

  private static let facts = try? LibraryFacts.open(library: library, file: nil, cache: nil)

  private(set) var program: Program
  private(set) var hasQuit = false
  /// What was copied last.
  private(set) var copied: String?
  /// What was to be exported.
  private(set) var exported: [ExportChoice] = []

  /// The program with the embedded library.
  init(options: Options, size: Size) {
    program = Program(knownLibrary: KnownLibrary(catalogue: Self.library.catalogue), options: options, size: size)
    program.configure(Configuration(), file: "~/.config/mingzhang/config")
    for key in Self.reports.keys { carryOut([.check(key)]) }
  }

  /// The screen.
  mutating func lines() -> [String] { program.frame().lines }

  mutating func go(to path: String) throws {
    let resolver = try PathResolver(path, in: Self.library.catalogue)
    let open = OpenYear(try Self.accounts(resolver.key))
    let destination = try resolver.destination(in: open)
    carryOut(
      program.go(
        to: destination.place, phase: destination.phase, selection: destination.selection,
        comparison: destination.comparison))
  }

  mutating func take(_ event: Event) { carryOut(program.handle(event)) }

  private static func accounts(_ key: DepartmentYear) throws -> YearDisclosures {
    YearDisclosures(library.summaries.filter { DepartmentYear($0) == key }.compactMap { disclosures[$0.id] })
  }

  private mutating func carryOut(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .open(let ids): carryOut(program.handle(.opened(ids.compactMap { Self.disclosures[$0] })))
      case .check(let key):
        if let report = Self.reports[key] { carryOut(program.handle(.checked(key, report))) }
      case .gather(let keys):
        for key in keys {
          guard let accounts = try? Self.accounts(key) else { continue }
          carryOut(program.handle(.gathered(key, accounts)))
          if program.state.report(key) == nil { carryOut([.check(key)]) }
        }
      case .find: carryOut(program.handle(.found(nil)))
      case .reload: carryOut(program.handle(.reloaded(KnownLibrary(catalogue: Self.library.catalogue))))
      case .keepRulings(let rulings): carryOut(program.handle(.ruled(rulings, said: nil)))
      case .keep(let marks): carryOut(program.handle(.kept(marks, said: nil)))
      case .copy(let text): copied = text
      case .export(let choice): exported.append(choice)
      case .quit, .quitIfKept: hasQuit = true
      case .openFacts:
        carryOut(program.handle(Self.facts.map { .factsOpened($0) } ?? .failed("")))
      case .ask(let request):
        if let facts = Self.facts { carryOut(program.handle(.told(request, request.answer(from: facts)))) }
      case .redraw, .suspend, .keepSetting, .bringIn, .readPage, .openDocument, .askForPictures, .correct, .findTexts:
        break
      }
    }
  }
}
