/// What hints say for or against a sum.
struct HintScore {
  /// The bits for it.
  var score = 0.0
  /// Whether codes or numbering say that exactly these rows are the parts.
  var decides = false

  /// Weighs the hints of a total and its parts.
  /// - Parameters:
  ///   - total: the row of the total.
  ///   - parts: the rows of the parts.
  ///   - next: the row that would be the next part; nil where there is none.
  ///   - takesAll: whether no row is left over on the side of the parts.
  ///   - isAfter: whether the total stands after its parts.
  init(_ marks: Marks, _ total: Int, _ parts: [Int], next: Int?, isAfter: Bool, takesAll: Bool) {
    let isTotal = marks[total].isTotal
    if isAfter { score += isTotal ? Weights.namedTotal : Weights.unnamedTotal }
    var (isByCode, isByDepth) = (true, true)
    var (isNotByCode, isNotByDepth, hasTotal) = (false, false, false)
    for part in parts {
      let code = marks.isAbove(total, part)
      isByCode = isByCode && code == true
      isNotByCode = isNotByCode || code == false
      let depth = marks.isShallower(total, than: part)
      isByDepth = isByDepth && depth == true
      isNotByDepth = isNotByDepth || depth == false
      hasTotal = hasTotal || marks[part].isTotal && !marks[part].isOfWhich
    }
    if isNotByCode { score += Weights.notByCode }
    if isNotByDepth, !isTotal { score += Weights.notByDepth }
    if hasTotal, !isTotal { score += Weights.totalAmongParts }
    let endsByCode = next.map { marks.isAbove(total, $0) != true } ?? true
    let endsByDepth = next.map { marks.isShallower(total, than: $0) != true } ?? true
    if isByCode, endsByCode {
      score += Weights.code
      decides = true
    } else if isByDepth, endsByDepth {
      score += Weights.depth
      decides = !isAfter
    }
    if isTotal, takesAll {
      score += 1
      decides = true
    }
  }
}
