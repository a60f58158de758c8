import BudgetModel

/// How many projects have each grade.
public struct GradeCounts: Hashable, Sendable {
  private var poor = 0
  private var fair = 0
  private var good = 0
  private var excellent = 0

  /// None of any grade.
  public init() {}

  /// Counts from a text as ``text`` writes it; what is none is left out.
  public init(text: String) {
    var text = text
    self = text.withUTF8 { GradeCounts(plain: $0) }
  }

  /// Counts from the bytes of a text as ``text`` writes it; what is none is left out.
  package init(plain bytes: UnsafeBufferPointer<UInt8>) {
    var (name, count): (UInt32, Int?) = (0, nil)
    for byte in bytes {
      switch byte {
      case 0x20:
        take(count, named: name)
        (name, count) = (0, nil)
      case 0x30...0x39: count = min((count ?? 0) * 10 + Int(byte - 0x30), 1 << 32)
      case _ where count == nil: name = name << 8 | UInt32(byte)
      // Digits end a count.
      default: name = 0
      }
    }
    take(count, named: name)
  }

  private mutating func take(_ count: Int?, named name: UInt32) {
    guard let count else { return }
    switch name {
    case Self.name(.poor): poor = count
    case Self.name(.fair): fair = count
    case Self.name(.good): good = count
    case Self.name(.excellent): excellent = count
    default: break
    }
  }

  /// A grade's one character, its bytes in a number.
  private static func name(_ grade: Grade) -> UInt32 { grade.rawValue.utf8.reduce(0) { $0 << 8 | UInt32($1) } }

  /// How many have a grade.
  public subscript(grade: Grade) -> Int {
    get {
      switch grade {
      case .poor: poor
      case .fair: fair
      case .good: good
      case .excellent: excellent
      }
    }
    set {
      switch grade {
      case .poor: poor = newValue
      case .fair: fair = newValue
      case .good: good = newValue
      case .excellent: excellent = newValue
      }
    }
  }

  /// The grades that any project has, from poor to excellent.
  public var grades: [Grade] { Grade.allCases.filter { self[$0] > 0 } }

  /// The counts as a catalogue keeps them: `良2 优5`; nil where there are none.
  public var text: String? {
    let grades = grades
    return grades.isEmpty ? nil : grades.map { "\($0.rawValue)\(self[$0])" }.joined(separator: " ")
  }
}
