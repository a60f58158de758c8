import Browser
import BudgetModel
import Console
import Library
import Reconciliation

/// The program without a terminal: the same loop as `mingzhang`, screens as lines.
struct MemorySession {
  let library: PackageLibrary
  private(set) var program: Program
  private(set) var hasQuit = false
  /// What was copied last.
  private(set) var copied: String?
  /// What was to be exported.
  private(set) var exported: [ExportChoice] = []

  init(library: PackageLibrary, options: Options, size: Size) {
    self.library = library
    program = Program(shelves: Shelves(catalogue: library.catalogue), options: options, size: size)
    program.configure(Configuration(), file: "~/.config/mingzhang/config")
    for key in Set(library.summaries.map { AccountsKey($0) }) { carryOut([.check(key)]) }
  }

  /// The screen.
  mutating func lines() -> [String] { program.frame().lines }

  mutating func go(to path: String) throws {
    let resolver = try PathResolver(path, in: library.catalogue)
    let open = OpenAccounts(try accounts(resolver.key))
    let destination = try resolver.destination(in: open)
    carryOut(
      program.go(
        to: destination.place, phase: destination.phase, selection: destination.selection,
        comparison: destination.comparison))
  }

  mutating func take(_ event: Event) { carryOut(program.handle(event)) }

  private func accounts(_ key: AccountsKey) throws -> YearAccounts {
    var accounts = YearAccounts(budget: nil, finalAccounts: nil)
    for summary in library.summaries where AccountsKey(summary) == key {
      let disclosure = try library.disclosure(summary.id)
      if summary.kind == .budget { accounts.budget = disclosure } else { accounts.finalAccounts = disclosure }
    }
    return accounts
  }

  private mutating func carryOut(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .open(let ids): carryOut(program.handle(.opened(ids.compactMap { try? library.disclosure($0) })))
      case .check(let key):
        if let accounts = try? accounts(key) {
          carryOut(program.handle(.checked(key, Reconciler().check(accounts))))
        }
      case .gather(let keys):
        for key in keys {
          guard let accounts = try? accounts(key) else { continue }
          carryOut(program.handle(.gathered(key, accounts)))
          if program.state.report(key) == nil { carryOut([.check(key)]) }
        }
      case .reload: carryOut(program.handle(.reloaded(Shelves(catalogue: library.catalogue))))
      case .keep(let marks): carryOut(program.handle(.kept(marks, said: nil)))
      case .copy(let text): copied = text
      case .export(let choice): exported.append(choice)
      case .quit, .quitIfKept: hasQuit = true
      case .redraw, .suspend, .keepSetting, .bringIn: break
      }
    }
  }
}
