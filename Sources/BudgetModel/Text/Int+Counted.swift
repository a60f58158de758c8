extension Int {
  /// The number with the English name of what is counted: 1 document, 2 documents.
  /// - Parameter things: the name of several; by default that of one with an s.
  package func counted(_ thing: String, _ things: String? = nil) -> String {
    "\(self) \(self == 1 ? thing : things ?? thing + "s")"
  }
}
