/// A list of a form from which one text is chosen.
struct ChoiceField {
  private var options: [(text: String, isChosen: Bool)] = []

  mutating func begin(isChosen: Bool) { options.append(("", isChosen)) }

  mutating func append(_ more: String) {
    if let last = options.indices.last { options[last].text += more }
  }

  /// The text that is shown: the chosen one, else the first.
  var chosen: String { (options.first(where: \.isChosen) ?? options.first)?.text ?? "" }
}
