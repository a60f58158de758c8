import BudgetModel

/// What stands above minutes, as the one who takes them home puts it.
public struct MinutesHeading: Hashable, Sendable {
  /// A part of it.
  public enum Field: CaseIterable, Hashable, Sendable {
    /// What they are called.
    case title
    /// Which meeting they are of.
    case meeting
    /// When it was.
    case date

    /// Its name.
    public func name(_ language: Language) -> String {
      switch self {
      case .title: language.pick("标题", "Title")
      case .meeting: language.pick("会议", "Meeting")
      case .date: language.pick("日期", "Date")
      }
    }
  }

  /// What they are called; empty for what minutes are called.
  public var title: String
  /// Which meeting they are of; empty where nobody said.
  public var meeting: String
  /// When it was; empty for the day they are taken home.
  public var date: String

  /// A heading.
  public init(title: String = "", meeting: String = "", date: String = "") {
    (self.title, self.meeting, self.date) = (title, meeting, date)
  }

  /// A part of it.
  subscript(_ field: Field) -> String {
    get {
      switch field {
      case .title: title
      case .meeting: meeting
      case .date: date
      }
    }
    set {
      switch field {
      case .title: title = newValue
      case .meeting: meeting = newValue
      case .date: date = newValue
      }
    }
  }
}
