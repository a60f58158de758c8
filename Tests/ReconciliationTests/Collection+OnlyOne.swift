extension Collection {
  /// The element of a collection that holds just one.
  var onlyOne: Element? { count == 1 ? first : nil }
}
