/// A program to be measured, and how it is driven.
struct Subject {
  var name: String
  var path: String
  var arguments: [String] = []
  /// What is on the screen when the first useful frame is painted.
  var marker: String
  /// Typed one after the other, over and over.
  var keys: [String]
  var quit = "q"
  /// Whether it is what the others are compared with.
  var isYardstick = false
}
