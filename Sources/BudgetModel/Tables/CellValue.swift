/// What stands in one cell of an official table. Blank, zero and text are different things and stay so.
public enum CellValue: Hashable, Sendable {
  /// Nothing is printed: not a zero, not an error.
  case blank
  /// A number.
  case figure(Figure)
  /// Something else, as printed: `--`, `无`.
  case text(String)

  /// The figure, if there is one.
  public var figure: Figure? {
    if case .figure(let figure) = self { return figure }
    return nil
  }

  /// Whether it is a number.
  public var isFigure: Bool {
    if case .figure = self { true } else { false }
  }

  /// The amount of money, if there is one.
  public var amount: Amount? { figure?.amount }

  /// The cell as published; nil where it is blank.
  public var text: String? {
    switch self {
    case .blank: nil
    case .figure(let figure): figure.text
    case .text(let text): text
    }
  }
}
