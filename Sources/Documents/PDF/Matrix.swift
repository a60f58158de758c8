/// How the coordinates of a path lie on the page: (a, b, c, d, e, f) as PDF and SVG write it.
struct Matrix {
  private var values: (Double, Double, Double, Double, Double, Double)

  /// Nothing moved, nothing scaled.
  static let identity = Matrix(values: (1, 0, 0, 1, 0, 0))

  private init(values: (Double, Double, Double, Double, Double, Double)) { self.values = values }

  /// Reads six numbers with one character between each two of them.
  /// - Parameters:
  ///   - line: the line that holds them.
  ///   - place: where the first begins; nil gives the identity.
  init(_ line: UnsafeBufferPointer<UInt8>, at place: Int?) {
    self = .identity
    guard var place else { return }
    var read: [Double] = []
    while read.count < 6, let value = MarkupScanner.number(line, &place) {
      read.append(value)
      place += 1
    }
    if read.count == 6 { values = (read[0], read[1], read[2], read[3], read[4], read[5]) }
  }

  /// Where a point lies on the page.
  func callAsFunction(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
    (values.0 * x + values.2 * y + values.4, values.1 * x + values.3 * y + values.5)
  }

  /// How much longer a length becomes, at most.
  var scale: Double {
    max(
      (values.0 * values.0 + values.1 * values.1).squareRoot(), (values.2 * values.2 + values.3 * values.3).squareRoot()
    )
  }
}
