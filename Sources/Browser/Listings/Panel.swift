import Console

/// Figures shown beside a listing: a project's self-evaluation beside its indicators.
public struct Panel: Hashable, Sendable {
  /// A line of a panel.
  public struct Line: Hashable, Sendable {
    /// What it says.
    public var label: String
    /// The figure, aligned right; empty for none.
    public var value: String
    /// How the figure is painted.
    public var role: Role
    /// A bar's fraction in ten-thousandths; nil for none.
    public var fraction: Int64?

    /// A line.
    public init(_ label: String, _ value: String = "", role: Role = .text, fraction: Int64? = nil) {
      self.label = label
      self.value = value
      self.role = role
      self.fraction = fraction
    }

    /// An empty line.
    static let blank = Line("")
  }

  /// The lines, where there is room for the panel.
  public var lines: [Line]
  /// The same in short, where there is none.
  public var short: [String]
}
