/// What a document came as: told by its bytes, whatever its file is called.
public enum DocumentKind: Equatable, Sendable {
  /// A PDF file.
  case pdf
  /// A web page.
  case webPage
  /// A file of an office program.
  case office
  /// Plain text.
  case text
}
