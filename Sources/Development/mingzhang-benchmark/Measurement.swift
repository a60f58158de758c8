/// One thing that is measured; its figures are compared between programs.
protocol Measurement {
  /// Measures programs, by turns where that makes them comparable on a noisy machine.
  /// - Returns: for each program its figures in the order they are to be shown, empty when it never painted its marker.
  func figures(of subjects: [Subject]) -> [[Figure]]
}

/// A named number.
struct Figure {
  var name: String
  var unit: String
  var value: Double
}
