import BudgetModel

/// A row as published, of an official table or of a performance form, named so that it can be gone to.
public struct OfficialRow: Hashable, Sendable {
  /// The table or the form.
  public let topic: Topic
  /// The identity of its row there.
  public let row: String

  /// The row a source names.
  /// - Parameter project: the key of the project whose form is meant; without one, forms are not gone to.
  /// - Returns: nil where the source is neither a table nor a form.
  public init?(_ source: Source, in kind: DisclosureKind, project: String? = nil) {
    if case .table(let number, _, let row, _) = source.place {
      topic = .table(kind, number)
      self.row = OfficialTableListing.id(row)
    } else if let project, let row = FormListing.id(source) {
      topic = .form(kind, project)
      self.row = row
    } else {
      return nil
    }
  }

  /// The row of a project's form that says something in words.
  init?(of project: Project, _ key: String, _ row: String, in kind: DisclosureKind) {
    guard FormListing.has(project) else { return nil }
    topic = .form(kind, key)
    self.row = row
  }
}
