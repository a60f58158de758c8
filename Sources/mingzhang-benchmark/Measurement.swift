/// One thing that is measured; its figures are compared between programs.
protocol Measurement {
  /// Measures a program; figures in the order they are to be shown. Empty when the program never painted its marker.
  func figures(of subject: Subject) -> [Figure]
}

/// A named number.
struct Figure {
  var name: String
  var unit: String
  var value: Double
}
