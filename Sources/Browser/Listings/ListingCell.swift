@_spi(Storing) import BudgetModel
import Console

/// A cell of a ``Listing``: what is shown, how it is painted, and what it is worth when sorted.
public struct ListingCell: Hashable, Sendable {
  /// What a number measures, for comparing it.
  public enum Measure: Hashable, Sendable {
    /// Money: ``order`` is in 分.
    case amount
    /// A rate: ``order`` is in hundredths of a percent.
    case rate
  }

  /// The text.
  public var text: String
  /// The role it is painted in.
  public var role: Role
  /// What it sorts by; nil sorts last.
  public var order: Int64?
  /// A bar's fraction in ten-thousandths; nil for no bar.
  public var fraction: Int64?
  /// What it measures; nil for text and for other numbers.
  public var measure: Measure?
  /// Whether the bar is a gauge: a full column is the whole, and its empty part is shown.
  public var isGauge = false

  /// Whether it stands for an amount that is not known because it does not fit (``Amount/isKnown``).
  public var isUncomputed: Bool { measure == .amount && order == nil }

  /// The amount of money it shows, exactly; nil where it shows none.
  var amount: Amount? { measure == .amount ? order.map { Amount(fen: $0) } : nil }

  /// A cell of text.
  public init(_ text: String, _ role: Role = .text, order: Int64? = nil, fraction: Int64? = nil) {
    self.text = text
    self.role = role
    self.order = order
    self.fraction = fraction
  }

  /// Nothing.
  static let blank = ListingCell("")

  /// An amount; where there is none, a word for why.
  static func amount(_ amount: Amount?, _ unit: DisplayUnit, absent: String = "", signed: Bool = false) -> ListingCell {
    guard let amount else { return ListingCell(absent, .absent) }
    var cell = ListingCell(
      AmountText.text(amount, unit, signed: signed), amount.isKnown ? amount.fen < 0 ? .negative : .amount : .absent,
      order: amount.fen.stored)
    cell.measure = .amount
    return cell
  }

  /// A rate; `–` where there is none.
  static func rate(_ rate: Rate?) -> ListingCell {
    var cell = ListingCell(AmountText.text(rate), rate == nil ? .absent : .amount, order: rate?.basisPoints)
    cell.measure = .rate
    return cell
  }

  /// A rate, a blank where one of its figures is missing, or that they are not alike.
  static func joined(_ rate: Joined<Rate>, _ context: ListingContext) -> ListingCell {
    if let mismatch = rate.mismatch { return ListingCell(mismatch.short(context.options.language), .absent) }
    return rate.value.map { .rate($0) } ?? .blank
  }

  /// A rate of execution: one far below its budget, or above it, stands out.
  static func execution(_ rate: Joined<Rate>, _ context: ListingContext) -> ListingCell {
    var cell = joined(rate, context)
    if let points = rate.value?.basisPoints, points < 5_000 || points > 10_000 { cell.role = .caution }
    return cell
  }

  /// A rate that a document states, as published; a blank where it states none.
  static func stated(_ rate: StatedRate?) -> ListingCell {
    guard let number = rate?.number else { return .blank }
    var cell = ListingCell("\(number.text)%", .amount, order: number.scaled(places: 2).stored)
    cell.measure = .rate
    return cell
  }

  /// A difference, a blank where one of its figures is missing, or that they are not alike.
  static func joined(_ difference: Joined<Amount>, _ context: ListingContext) -> ListingCell {
    if let mismatch = difference.mismatch { return ListingCell(mismatch.short(context.options.language), .absent) }
    return .amount(difference.value, context.unit, signed: true)
  }

  /// A gauge of a fraction in ten-thousandths.
  static func gauge(_ fraction: Int64?) -> ListingCell {
    var cell = ListingCell("", .bar, order: fraction, fraction: fraction)
    cell.isGauge = true
    return cell
  }

  /// A bar of a rate.
  static func bar(_ rate: Rate?) -> ListingCell {
    ListingCell("", .bar, order: rate?.basisPoints, fraction: rate?.basisPoints)
  }
}
