import BudgetModel

/// What a place is about: one of the ``Screens``, with what tells it from others of its kind.
public struct Topic: Hashable, Sendable {
  /// What is known of it.
  let screen: any Screen

  /// A topic.
  init(_ screen: any Screen) { self.screen = screen }

  /// Whether both are the same place on the same screen.
  public static func == (left: Topic, right: Topic) -> Bool { left.screen.isSame(as: right.screen) }

  /// Hashes the kind of screen and what is its own.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(type(of: screen)))
    screen.hash(into: &hasher)
  }

  /// The topic one level up; nil where the library is.
  public var parent: Topic? { screen.above?.topic }

  /// The one it belongs to of those that keys lead to.
  public var tab: Topic { parent?.tab ?? self }

  /// Whether departments and years can be held side by side here.
  public var isComparable: Bool { screen.comparing != nil }

  /// What it is called; empty for one that no key leads to.
  func title(_ language: Language) -> String {
    type(of: screen).main?.command.label(language) ?? ""
  }
}
