/// A word on a page: characters without a gap between them.
struct PageWord: Equatable, Sendable {
  var text: String
  var box: Box
}
