/// A line of the choice of what to take home.
public enum ExportLine: Hashable, Sendable {
  /// Something to take home, in a form.
  case take(ExportChoice)
  /// A part of what stands above minutes, to be typed; the choice is what was selected before.
  case heading(MinutesHeading.Field, ExportChoice)

  /// How many lines there are.
  static let count = ExportChoice.Subject.allCases.count + MinutesHeading.Field.allCases.count

  /// What would be taken home.
  var choice: ExportChoice {
    switch self {
    case .take(let choice), .heading(_, let choice): choice
    }
  }

  /// Where it stands among all lines.
  var index: Int {
    let subjects = ExportChoice.Subject.allCases
    switch self {
    case .take(let choice): return subjects.firstIndex(of: choice.subject) ?? 0
    case .heading(let field, _): return subjects.count + (MinutesHeading.Field.allCases.firstIndex(of: field) ?? 0)
    }
  }

  /// The line that stands somewhere, the form kept; the first or last one beyond the ends.
  func at(_ index: Int) -> ExportLine {
    let index = max(0, min(index, Self.count - 1))
    let subjects = ExportChoice.Subject.allCases
    if index < subjects.count { return .take(choice.turned(to: subjects[index])) }
    return .heading(MinutesHeading.Field.allCases[index - subjects.count], choice)
  }
}
