/// A number as published, with what it counts.
public struct Figure: Hashable, Sendable {
  /// The number exactly as printed, grouping commas included.
  public let text: String
  /// Its value.
  public let number: PublishedNumber
  /// What it counts.
  public let quantity: Quantity

  /// Reads a printed number.
  /// - Returns: nil where the text is no number (see ``PublishedNumber/init(_:)``).
  public init?(_ text: String, _ quantity: Quantity) {
    guard let number = PublishedNumber(text) else { return nil }
    self.init(text, number, quantity)
  }

  /// A printed number that was read already.
  package init(_ text: String, _ number: PublishedNumber, _ quantity: Quantity) {
    self.text = text
    self.number = number
    self.quantity = quantity
  }

  /// Whether a spreadsheet may have cut its decimals: without a format it shows eleven characters of a number and no more, as in
  /// 480544221.6 for 480544221.62.
  public var isCutToFit: Bool {
    guard case .money = quantity, number.places < 2, !text.utf8.contains(0x2C) else { return false }
    return text.utf8.count == (number.places == 0 ? 10 : 11) && text.utf8.first != 0x2D
  }

  /// The amount of money; nil where the figure is none. One that does not fit is not known (``Amount/isKnown``).
  public var amount: Amount? {
    guard case .money(let unit) = quantity else { return nil }
    return Amount(number, unit: unit)
  }
}
