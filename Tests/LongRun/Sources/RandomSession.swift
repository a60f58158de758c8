import Browser
import BudgetModel
import Console
import Library
import Randomness
import Reconciliation

/// The browser in memory under random keys.
struct RandomSession {
  private static let library = PackageLibrary.embedded
  private static let disclosures = Dictionary(
    uniqueKeysWithValues: library.summaries.compactMap { summary in
      (try? library.disclosure(summary.id)).map { (summary.id, $0) }
    })
  private static let keys: [Key] =
    CommandTable.entries.filter { ![.leave, .suspend].contains($0) }.flatMap(\.keys)
    + "abcxyz019 ，。账明【】￥".unicodeScalars.map { Key.character($0) } + [Key(.delete), .control("x")]

  private var program: Program
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    program = Program(
      knownLibrary: KnownLibrary(catalogue: Self.library.catalogue), options: Options(language: .chinese),
      size: Size(width: 80, height: 24))
  }

  /// Takes so many events; every frame is as large as the terminal and without control characters.
  mutating func run(keys count: Int) {
    for number in 0..<count {
      carryOut(program.handle(event()))
      program.state.checkInvariants()
      guard number % 16 == 0 else { continue }
      let (size, lines) = (program.state.size, program.frame().lines)
      precondition(lines.count == size.height, "a frame is not as high as the terminal")
      for line in lines {
        precondition(DisplayWidth.columns(of: line) <= size.width, "a line is wider than the terminal")
        precondition(!line.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }, "a control character")
      }
    }
  }

  private mutating func event() -> Event {
    switch Int.random(in: 0..<40, using: &random) {
    case 0:
      return .resize(
        Size(width: Int.random(in: 0...150, using: &random), height: Int.random(in: 0...50, using: &random)))
    case 1:
      let place = Position(
        column: Int.random(in: 0...150, using: &random), row: Int.random(in: 0...50, using: &random))
      return .mouse([.click, .doubleClick, .wheelUp, .wheelDown].randomElement(using: &random) ?? .click, place)
    case 2: return .paste(["行政", "x\ny\nq", ">100", "", "e\u{301}", "20/"].randomElement(using: &random) ?? "")
    default: return .key(Self.keys.randomElement(using: &random) ?? .character("j"))
    }
  }

  private mutating func carryOut(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .open(let ids): carryOut(program.handle(.opened(ids.compactMap { Self.disclosures[$0] })))
      case .check(let key):
        if let open = program.state.opened[key] {
          carryOut(program.handle(.checked(key, Reconciler().check(open.accounts))))
        }
      case .gather(let keys):
        for key in keys {
          let ids = Self.library.summaries.filter { DepartmentYear($0) == key }.map(\.id)
          carryOut(program.handle(.gathered(key, YearDisclosures(ids.compactMap { Self.disclosures[$0] }))))
        }
      case .find: carryOut(program.handle(.found(nil)))
      case .reload: carryOut(program.handle(.reloaded(KnownLibrary(catalogue: Self.library.catalogue))))
      case .keepRulings(let rulings): carryOut(program.handle(.ruled(rulings, said: nil)))
      case .keep(let marks): carryOut(program.handle(.kept(marks, said: nil)))
      default: break
      }
    }
  }
}
