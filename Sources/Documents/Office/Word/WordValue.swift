/// What a property of a text document says.
struct WordValue {
  let text: String?

  init(_ text: String?) { self.text = text }

  /// Whether it is set: without a value it is.
  var isOn: Bool { !["0", "false", "off", "none"].contains(text ?? "") }

  /// The number it is.
  var number: Int? { text.flatMap { Int($0) } }
}
