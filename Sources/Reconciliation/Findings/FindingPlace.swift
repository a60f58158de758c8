import BudgetModel

/// A place a finding speaks of, so that it can be looked up.
public struct FindingPlace: Hashable, Sendable {
  /// Which document: ``/BudgetModel/Disclosure/id``.
  public var disclosure: String
  /// Where in it.
  public var source: Source
  /// The project it is about; nil for none.
  public var project: String?
  /// The indicator it is about; nil for none.
  public var indicator: String?
  /// What stands there, in a few words as published: 支出决算表 · 201 一般公共服务支出 · 基本支出.
  public var text: String

  /// A place.
  public init(
    disclosure: String, source: Source, project: String? = nil, indicator: String? = nil, text: String
  ) {
    self.disclosure = disclosure
    self.source = source
    self.project = project
    self.indicator = indicator
    self.text = text
  }
}
