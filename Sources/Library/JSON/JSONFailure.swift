/// A text is no JSON.
struct JSONFailure: Error, Equatable {
  /// The first byte that does not belong there.
  var offset: Int
}
