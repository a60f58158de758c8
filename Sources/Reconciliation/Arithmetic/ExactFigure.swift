import BudgetModel

/// A figure that rules calculate with: exact, and known to how many places it was published.
///
/// Its value is a whole number of grains: 分 for money, ten-thousandths for percentages and counts. Two figures of money
/// are comparable whatever their units.
public struct ExactFigure: Hashable, Sendable {
  /// How many grains.
  public let value: Exact
  /// One unit of the last published place in grains; 0 where the value is known exactly.
  ///
  /// The true value lies within half of it.
  public let resolution: Exact
  /// What it counts, and the unit it is shown in.
  public let quantity: Quantity
  /// How many decimal places it is shown with at least.
  public let places: Int

  /// A figure from grains, shown with as many decimal places as it is known to.
  public init(value: Exact, resolution: Exact = 0, quantity: Quantity) {
    self.init(
      value: value, resolution: resolution > 0 ? resolution : 0, quantity: quantity,
      places: resolution > 0 ? Self.places(of: resolution, quantity) : 0)
  }

  private init(value: Exact, resolution: Exact, quantity: Quantity, places: Int) {
    self.value = value
    self.resolution = resolution
    self.quantity = quantity
    self.places = places
  }

  /// An amount, to be shown in a unit; amounts known to the 分 are exact.
  public init(_ amount: Amount, unit: MoneyUnit) {
    let places = Self.places(of: amount.resolution, .money(unit))
    let isExact = amount.resolution <= 1
    self.init(
      value: amount.fen, resolution: isExact ? 0 : amount.resolution, quantity: .money(unit),
      places: isExact ? min(2, places) : places)
  }

  /// A figure as published.
  ///
  /// A count printed without decimal places is exact.
  /// - Returns: nil where it does not fit, or has more than four decimal places and is no money.
  public init?(_ figure: Figure) {
    if case .money(let unit) = figure.quantity {
      guard let amount = figure.amount, amount.isKnown else { return nil }
      self.init(amount, unit: unit)
      return
    }
    guard figure.number.places <= 4 else { return nil }
    let grain = Exact.ten(to: 4 - figure.number.places)
    let value = figure.number.scaled(places: 4)
    guard value.isKnown else { return nil }
    let isExact = figure.quantity != .percent && figure.number.places == 0
    self.init(value: value, resolution: isExact ? 0 : grain, quantity: figure.quantity)
  }

  /// A whole number of things.
  public init(count: Int, of measure: String) {
    self.init(value: Exact(count) * 10_000, quantity: .count(measure))
  }

  /// The figure, taken to be published with at least some decimal places of its unit.
  func publishedFinely(places: Int) -> ExactFigure {
    var finest = Self.grains(of: quantity)
    for _ in 0..<places { finest = finest / 10 }
    if case .money = quantity, finest <= 1 { finest = 0 }
    return ExactFigure(
      value: value, resolution: resolution < finest ? resolution : finest, quantity: quantity, places: self.places)
  }

  /// One unit of the last place that is printed, in grains.
  var lastPlace: Exact {
    var last = Self.grains(of: quantity)
    for _ in 0..<places { last = last / 10 }
    return last
  }

  /// How far the figure may be from what was meant where others beside it are printed with more decimals, at most by one 元:
  /// 0.40 is printed as 0.4 in some sheets, and what follows the 元 is left out in some columns.
  func resolution(beside finest: Exact) -> Exact {
    guard case .money = quantity, value != 0, lastPlace > finest, lastPlace <= 100, lastPlace > resolution else {
      return resolution
    }
    return lastPlace
  }

  /// The figure, taken to be cut at its last place instead of rounded there.
  var cut: ExactFigure {
    ExactFigure(value: value, resolution: resolution * 2, quantity: quantity, places: places)
  }

  /// The same kind of figure with another value.
  func with(value: Exact) -> ExactFigure {
    ExactFigure(value: value, resolution: resolution, quantity: quantity, places: places)
  }

  /// How many decimal places of its unit a resolution is.
  private static func places(of resolution: Exact, _ quantity: Quantity) -> Int {
    var (places, grain) = (0, grains(of: quantity))
    while grain > resolution, grain > 1 {
      grain = grain / 10
      places += 1
    }
    return places
  }

  /// How many grains one unit of a quantity is.
  static func grains(of quantity: Quantity) -> Exact {
    if case .money(let unit) = quantity { return unit.fen }
    return 10_000
  }
}
