extension [String] {
  /// The texts one after the other with another between them.
  ///
  /// Stands before the standard library's, which is made for every collection and searches all conformances of the program
  /// when it is first called: half as much work as reading a page of a library.
  package func joined(separator: String) -> String {
    var text = ""
    text.reserveCapacity(reduce(0) { $0 + $1.utf8.count + separator.utf8.count })
    for (index, part) in enumerated() {
      if index > 0 { text += separator }
      text += part
    }
    return text
  }
}
