import BudgetModel
import Console
import Testing

@testable import Browser

/// No key has two meanings on one screen, whatever was typed or chosen there before.
struct OneMeaningTests {
  /// What a key does to something shown over the screen.
  private enum Meaning: Hashable { case closes, types, moves, passes, acts, nothing }

  private static let keys: [Key] =
    CommandTable.entries.flatMap(\.keys) + (0x21...0x7E).compactMap { Unicode.Scalar($0).map { Key.character($0) } }

  private let years = [2022, 2023, 2024].map { Sample.disclosure(.budget, year: $0) }

  private func opened(_ keys: Key...) -> Program {
    var program = Sample.program(years)
    _ = program.handle(.key(Key(.enter)))
    _ = program.handle(.opened(years))
    for key in keys { _ = program.handle(.key(key)) }
    return program
  }

  private func typed(_ overlay: Overlay?) -> String? {
    switch overlay {
    case .help(let filter, _), .comparing(_, let filter, _): filter
    default: nil
    }
  }

  private func meaning(of key: Key, in program: Program) -> Meaning {
    var state = program.state
    var copy = program
    guard let effects = state.handleOverlay(key, copy.listing()) else { return .passes }
    if state.overlay == nil { return effects.isEmpty ? .closes : .acts }
    let (before, after) = (typed(program.state.overlay) ?? "", typed(state.overlay) ?? "")
    if before != after { return .types }
    return effects.isEmpty && state.overlay == program.state.overlay ? .nothing : effects.isEmpty ? .moves : .acts
  }

  @Test func `a key means one command on every list, and each command is in the table`() {
    var owners: [Key: Command] = [:]
    for entry in CommandTable.entries {
      for key in entry.keys + entry.keys.map(\.folded) {
        #expect(owners[key] == nil || owners[key] == entry, "\(key.name)")
        owners[key] = entry
      }
    }
  }

  @Test(arguments: [Key.character("?"), Key.character("d")])
  func `where text is typed a key types or does one thing, whether there is text before it or not`(way: Key) throws {
    let empty = opened(way)
    let begun = opened(way, .character("2"))
    #expect(typed(begun.state.overlay) == "2")
    for key in Self.keys {
      let meanings = Set([meaning(of: key, in: empty), meaning(of: key, in: begun)])
      // At the first row, in an empty line or with one choice there may be nothing to do.
      let told = meanings.subtracting([.nothing])
      let isChoice = key.code == .enter || key.code == .right
      #expect(told.count <= 1 || isChoice, "\(key.name) in \(way.name): \(told)")
    }
  }

  @Test func `letters of a name filter the chooser, function keys close it`() {
    let program = opened(.character("d"))
    for scalar in "djkqhlgG/n".unicodeScalars {
      #expect(meaning(of: .character(scalar), in: program) == .types, "\(scalar)")
    }
    for key in [Key(.escape), Key(.function(8)), Key(.function(10))] {
      #expect(meaning(of: key, in: program) == .closes, "\(key.name)")
    }
  }

  @Test func `bound keys hold in what is shown over the screen, too`() {
    var program = opened()
    program.configure(Configuration("key.down = Ctrl-N"), file: nil)
    _ = program.handle(.key(.character("x")))
    let first = program.state.overlay
    _ = program.handle(.key(.control("n")))
    #expect(program.state.overlay != first && program.state.overlay != nil)
  }
}
