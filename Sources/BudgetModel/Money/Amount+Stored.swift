extension Amount {
  /// The amount as a library keeps it: 分 and their resolution.
  ///
  /// An amount that is not known has no 分, and the resolution 0, which no other has.
  @_spi(Storing) public var stored: (fen: Int64?, resolution: Int64) {
    (fen.stored, isKnown ? resolution.stored ?? 1 : 0)
  }

  /// An amount as a library keeps it.
  /// - Returns: nil where nothing was kept.
  @_spi(Storing) public init?(stored fen: Int64?, resolution: Int64?) {
    guard let fen else {
      guard resolution == 0 else { return nil }
      self = .beyond
      return
    }
    self.init(fen: Exact(fen), resolution: Exact(resolution ?? 1))
  }

  /// The amount in 元 with two decimals, as other programs read it; nil where it is not known.
  public var yuan: String? { fen.stored.map { PublishedNumber(digits: $0, places: 2).text } }
}
