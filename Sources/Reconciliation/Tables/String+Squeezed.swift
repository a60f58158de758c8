extension String {
  /// The text without blanks and with half-width brackets, so that names can be compared as they are meant.
  var squeezed: String {
    var squeezed = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "（": squeezed.append("(")
      case "）": squeezed.append(")")
      case _ where scalar.properties.isWhitespace: continue
      default: squeezed.append(scalar)
      }
    }
    return String(squeezed)
  }
}
