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
  /// What it is to find in its environment, beside the locale.
  var environment: [String: String] = [:]
  /// Seconds it may take to its first useful frame.
  var patience = 20
  /// Whether it is what the others are compared with.
  var isYardstick = false
}
