/// The curves over the size of the library, as a picture that is legible on light and dark pages.
struct ScalePicture {
  /// One curve: points of size and value, both above zero.
  struct Curve {
    var name: String
    var colour: String
    /// Whether it is drawn broken.
    var isDashed: Bool
    var points: [(size: Int, value: Double)]
  }

  var title: String
  var curves: [Curve]

  private static let (width, height, left, top, right, bottom) = (760.0, 420.0, 64.0, 48.0, 250.0, 48.0)

  /// The whole file: both axes count in tens.
  var svg: String {
    let points = curves.flatMap(\.points)
    guard let least = points.map(\.size).min(), let most = points.map(\.size).max() else { return "" }
    let (first, last) = (Self.tens(Double(least)), max(Self.tens(Double(least)) + 1, Self.tens(Double(most))))
    let values = points.map(\.value)
    let low = Self.tens(values.min() ?? 0.1)
    let high = max(low + 1, Self.tens((values.max() ?? 1) * 9.999))
    func x(_ size: Double) -> Double {
      Self.left + (Self.logarithm(size) - Double(first)) / Double(last - first) * (Self.width - Self.left - Self.right)
    }
    func y(_ value: Double) -> Double {
      Self.height - Self.bottom
        - (Self.logarithm(value) - Double(low)) / Double(high - low) * (Self.height - Self.top - Self.bottom)
    }
    var lines = [
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 420" font-family="sans-serif" font-size="12">
      <style>
      text { fill: #1f2328 } .grid { stroke: #8b949e; stroke-opacity: .35 } .curve { fill: none; stroke-width: 2 }
      @media (prefers-color-scheme: dark) { text { fill: #e6edf3 } }
      </style>
      <text x="\(Self.text(Self.left))" y="24" font-size="15">\(title)</text>
      """
    ]
    for power in low...high {
      let place = Self.text(y(Self.power(power)))
      lines.append(
        "<path class=\"grid\" d=\"M\(Self.text(Self.left)) \(place)H\(Self.text(Self.width - Self.right))\"/>")
      lines.append(
        "<text x=\"\(Self.text(Self.left - 8))\" y=\"\(place)\" text-anchor=\"end\" dy=\"4\">\(Self.label(power))</text>"
      )
    }
    for power in first...last {
      let place = Self.text(x(Self.power(power)))
      lines.append(
        "<path class=\"grid\" d=\"M\(place) \(Self.text(Self.top))V\(Self.text(Self.height - Self.bottom))\"/>")
      lines.append(
        "<text x=\"\(place)\" y=\"\(Self.text(Self.height - Self.bottom + 18))\" text-anchor=\"middle\">\(Self.label(power))</text>"
      )
    }
    for (number, curve) in curves.enumerated() {
      let path = curve.points.map { "\(Self.text(x(Double($0.size)))) \(Self.text(y($0.value)))" }.joined(
        separator: "L")
      let style = "class=\"curve\" stroke=\"\(curve.colour)\"" + (curve.isDashed ? " stroke-dasharray=\"5 4\"" : "")
      lines.append("<path \(style) d=\"M\(path)\"/>")
      for point in curve.points {
        lines.append(
          "<circle cx=\"\(Self.text(x(Double(point.size))))\" cy=\"\(Self.text(y(point.value)))\" r=\"3\" fill=\"\(curve.colour)\"/>"
        )
      }
      let place = Self.text(Self.top + 10 + Double(number) * 20)
      let start = Self.width - Self.right + 16
      lines.append("<path \(style) d=\"M\(Self.text(start)) \(place)h24\"/>")
      lines.append("<text x=\"\(Self.text(start + 32))\" y=\"\(place)\" dy=\"4\">\(curve.name)</text>")
    }
    lines.append(
      "<text x=\"\(Self.text(Self.left))\" y=\"\(Self.text(Self.height - 10))\">disclosures · 公开文件数</text>\n</svg>\n")
    return lines.joined(separator: "\n")
  }

  /// The power of ten at or below a number.
  private static func tens(_ value: Double) -> Int { Int(logarithm(value).rounded(.down)) }

  private static func power(_ exponent: Int) -> Double {
    exponent < 0 ? 1 / power(-exponent) : (0..<exponent).reduce(1.0) { value, _ in value * 10 }
  }

  /// The decimal logarithm.
  private static func logarithm(_ value: Double) -> Double {
    var (rest, whole) = (max(value, 1e-6), 0.0)
    while rest >= 10 { (rest, whole) = (rest / 10, whole + 1) }
    while rest < 1 { (rest, whole) = (rest * 10, whole - 1) }
    var (part, step) = (0.0, 0.5)
    for _ in 0..<20 {
      rest *= rest
      if rest >= 10 { (rest, part) = (rest / 10, part + step) }
      step /= 2
    }
    return whole + part
  }

  private static func label(_ exponent: Int) -> String {
    let value = power(exponent)
    return value >= 1 ? String(Int(value)) : "0." + String(repeating: "0", count: -exponent - 1) + "1"
  }

  /// One decimal.
  private static func text(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
  }
}
