/// A part of a document that holds figures and was not read.
public struct UnreadPart: Hashable, Sendable {
  /// Why a part was not read.
  public enum Reason: String, Hashable, Sendable {
    /// A table of no known shape.
    case unknownTable = "unknown-table"
    /// A self-evaluation form whose report holds the same figures in a cleaner table.
    case supersededByReport = "superseded-by-report"
    /// A cell with a number where a name or nothing belongs.
    case strayNumber = "stray-number"
    /// A row of a form that fits no rule.
    case unknownRow = "unknown-row"
    /// Numbers of people and units in the head of a form: a disclosure keeps those that its text states.
    case headCount = "head-count"
  }

  /// Why it was not read.
  public var reason: Reason
  /// What it is, in a few words of the document: its title, or the first cells.
  public var name: String
  /// The line it begins on, from 1.
  public var line: Int
  /// How many cells in it hold a number and nothing else.
  public var numericCells: Int

  /// A part that was not read.
  public init(reason: Reason, name: String, line: Int, numericCells: Int) {
    self.reason = reason
    self.name = name
    self.line = line
    self.numericCells = numericCells
  }
}
