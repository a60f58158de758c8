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
    for part in text.parts(between: " ") {
      let digits = part.utf8.drop { $0 >= 0x80 }
      if let grade = Grade(rawValue: String(part[..<digits.startIndex])), let count = Int(Substring(digits)) {
        self[grade] = count
      }
    }
  }

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
