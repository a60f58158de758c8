import Documents

/// Something read by a rule that may be wrong.
public struct Doubt: Hashable, Sendable {
  /// What is doubtful.
  public enum Reason: String, Hashable, Sendable {
    /// A value stands at the edge where the text layer is cut: it was published, but is not in the text.
    case valueCutOff = "value-cut-off"
    /// The heading of an indicator (二级指标) is not in the text and could not be told from its neighbours.
    case headingLost = "heading-lost"
    /// The heading of an indicator was taken from its neighbours.
    case headingInferred = "heading-inferred"
    /// The indicator's name speaks of another heading than the one it stands under: 及时 under 质量指标.
    case headingUnlikely = "heading-unlikely"
    /// A form was matched to a listed project by amount and words, not by its name.
    case matchedByContent = "matched-by-content"
    /// A form's name differs in a character or two from the listed project with the same amount.
    case matchedByNearName = "matched-by-near-name"
    /// A total's figure stands under another block's names, where its merged cells end.
    case figureMoved = "figure-moved"
    /// No unit is printed; 万元 was taken.
    case unitAssumed = "unit-assumed"
    /// No unit is printed, or one in which the totals are found nowhere else: the one in which they are those of other
    /// tables was taken.
    case unitByAgreement = "unit-by-agreement"
    /// The weights stand in a column with another heading: they come to 100, or to what a score for spending leaves.
    case weightInferred = "weight-inferred"
    /// A weight or score holds a digit and is no number.
    case unreadableCell = "unreadable-cell"
    /// A cell among figures holds a digit and is no number; it is kept as text.
    case cellNoNumber = "cell-no-number"
    /// A number with a triangle for its sign was read as negative.
    case triangleNegative = "triangle-negative"
    /// Department, year or kind stand nowhere in the document and were taken from the name of its file.
    case takenFromFileName = "taken-from-file-name"
    /// Department, year or kind stand nowhere but in the performance forms, and were taken from these.
    case takenFromForm = "taken-from-form"
    /// A form names the department where the name of its project belongs, and nothing else tells which project it is.
    case namesDepartment = "names-department"
    /// A form stands in the document by its title only, or its title is cut.
    case titleOnly = "title-only"
    /// The characters of some lines are encoded otherwise than most of the file: two files were joined, or one is damaged.
    case otherEncoding = "other-encoding"
  }

  /// What is doubtful.
  public var reason: Reason
  /// Where: table or project, then row, then column, joined by `/`.
  public var place: String
  /// The line of the document, from 1.
  public var line: Int

  /// A doubt.
  public init(reason: Reason, place: String, line: Int) {
    self.reason = reason
    self.place = place
    self.line = line
  }

  /// How many runs of lines in another encoding are named; a file that changes at each line is told by its first ones.
  private static let mostRuns = 10

  /// The lines of a document that are encoded otherwise than most; the place of each doubt is its lines: `12–30`.
  static func ofEncoding(_ document: Document) -> [Doubt] {
    document.otherLines.prefix(mostRuns).map { lines in
      let place = lines.count == 1 ? "\(lines.lowerBound)" : "\(lines.lowerBound)–\(lines.upperBound)"
      return Doubt(reason: .otherEncoding, place: place, line: lines.lowerBound)
    }
  }
}
