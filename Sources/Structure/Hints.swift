/// What hints say for or against a sum.
struct HintScore {
  /// The bits for it.
  var score = 0.0
  /// Whether codes or numbering say that exactly these rows are the parts.
  var decides = false

  /// Weighs the hints of a total and its parts.
  /// - Parameters:
  ///   - next: the row that would be the next part; nil where there is none.
  ///   - takesAll: whether no row is left over on the side of the parts.
  ///   - isAfter: whether the total stands after its parts.
  init(_ total: Hint, _ parts: [Hint], next: Hint?, isAfter: Bool, takesAll: Bool) {
    if isAfter { score += total.isTotal ? Weights.namedTotal : Weights.unnamedTotal }
    var (isByCode, isByDepth) = (true, true)
    var (isNotByCode, isNotByDepth, hasTotal) = (false, false, false)
    for part in parts {
      let code = total.isAbove(part)
      isByCode = isByCode && code == true
      isNotByCode = isNotByCode || code == false
      let depth = total.isShallower(than: part)
      isByDepth = isByDepth && depth == true
      isNotByDepth = isNotByDepth || depth == false
      hasTotal = hasTotal || part.isTotal && !part.isOfWhich
    }
    if isNotByCode { score += Weights.notByCode }
    if isNotByDepth, !total.isTotal { score += Weights.notByDepth }
    if hasTotal, !total.isTotal { score += Weights.totalAmongParts }
    let endsByCode = next.map { total.isAbove($0) != true } ?? true
    let endsByDepth = next.map { total.isShallower(than: $0) != true } ?? true
    if isByCode, endsByCode {
      score += Weights.code
      decides = true
    } else if isByDepth, endsByDepth {
      score += Weights.depth
      decides = !isAfter
    }
    if total.isTotal, takesAll {
      score += 1
      decides = true
    }
  }
}
