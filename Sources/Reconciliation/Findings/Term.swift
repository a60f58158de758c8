import BudgetModel

/// A published figure in an equation.
public struct Term: Hashable, Sendable {
  /// Whether a term is added or taken away.
  public enum Sign: Hashable, Sendable {
    case plus, minus
  }

  /// What the figure is of, as published: 卫生健康支出.
  public var label: String
  /// The figure.
  public var figure: ExactFigure
  /// Whether it is added or taken away.
  public var sign: Sign
  /// Where it stands.
  public var place: FindingPlace

  /// A term.
  public init(_ label: String, _ figure: ExactFigure, sign: Sign = .plus, place: FindingPlace) {
    self.label = label
    self.figure = figure
    self.sign = sign
    self.place = place
  }

  /// The same figure, taken away where it was added and the other way round.
  public var negated: Term { Term(label, figure, sign: sign == .plus ? .minus : .plus, place: place) }

  /// The value in grains of the figure's quantity, with its sign.
  var signedValue: Exact { sign == .plus ? figure.value : -figure.value }
}
