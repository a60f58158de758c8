/// The sentences most findings are made of.
enum Phrases {
  /// `… 中，X 为 a，parts 为 b，相差 d。`
  /// - Parameters:
  ///   - table: where it stands.
  ///   - parts: what the computed figure is made of.
  static func sum(
    _ equation: Equation, _ judgement: Judgement, in table: String, parts: Wording
  ) -> Wording {
    let stated = equation.stated
    let difference = judgement.difference.magnitude.text
    return Wording(
      zh: "\(table)中，\(stated.label)为 \(stated.figure.text)，\(parts.zh)为 \(judgement.computed.text)，相差 \(difference)。",
      en:
        "In \(table), \(stated.label) is \(stated.figure.text), while \(parts.en) come to \(judgement.computed.text); "
        + "the difference is \(difference).")
  }

  /// `A 所列 X 为 a，B 所列 Y 为 b，相差 d。`
  /// - Parameters:
  ///   - first: where the stated figure stands.
  ///   - second: where the others stand.
  ///   - parts: what the computed figure is.
  static func between(
    _ equation: Equation, _ judgement: Judgement, _ first: String, and second: String, parts: Wording
  ) -> Wording {
    let stated = equation.stated
    let difference = judgement.difference.magnitude.text
    return Wording(
      zh:
        "\(first)中，\(stated.label)为 \(stated.figure.text)；\(second)中，\(parts.zh)为 \(judgement.computed.text)，相差 \(difference)。",
      en: "In \(first), \(stated.label) is \(stated.figure.text); in \(second), \(parts.en) is "
        + "\(judgement.computed.text); the difference is \(difference).")
  }
}
