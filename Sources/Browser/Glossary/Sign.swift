/// A sign beside a row, and what it means.
struct Sign {
  /// The sign as it is drawn.
  let sign: String
  let meaning: (chinese: String, english: String)
  /// Whether it stands in the name.
  var isAtName = false
  /// Whether it stands at the right edge.
  var isAtEnd = false

  /// The signs there are.
  static func all(_ symbols: Symbols) -> [Sign] {
    [
      Sign(
        sign: "!",
        meaning: ("文件自相矛盾：这里的数与别处的数不能同时为真；i 看算式。", "The document contradicts itself here; i shows the equation."),
        isAtEnd: true),
      Sign(
        sign: "?", meaning: ("提示：不一定错，值得一问；i 看说明。", "Worth a question, not necessarily wrong; i says why."),
        isAtEnd: true),
      Sign(
        sign: symbols.met, meaning: ("实际值达到或好于目标。", "The result reaches its target or is better.")),
      Sign(
        sign: symbols.equal, meaning: ("实际值与目标完全相同；全部相同时值得一问。", "The result is exactly the target; where all are, ask.")
      ),
      Sign(sign: symbols.missed, meaning: ("实际值没有达到目标。", "The result misses its target.")),
      Sign(
        sign: "*", meaning: ("编码或名称文件没有印，据已见分类推定。", "Code or name is not printed: inferred from the classification."),
        isAtName: true),
      Sign(
        sign: symbols.near, meaning: ("名称只是相近，未必是同一项。", "The names are only alike: it may be another."), isAtName: true),
    ]
  }
}
