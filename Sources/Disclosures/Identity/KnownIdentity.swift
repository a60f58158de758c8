import BudgetModel

/// What somebody who imports a document knows better than the document says it, or what the name of its file says.
public struct KnownIdentity: Equatable, Sendable {
  /// The department's name; nil where the document is to say it.
  public var department: String?
  /// The fiscal year; nil where the document is to say it.
  public var year: Int?
  /// Budget or final accounts; nil where the document is to say it.
  public var kind: DisclosureKind?

  /// What is known: nothing, unless it is given.
  public init(department: String? = nil, year: Int? = nil, kind: DisclosureKind? = nil) {
    self.department = department
    self.year = year
    self.kind = kind
  }

  /// What the name of a file says, without its folder: 阳城县财政局2024年度部门决算.xlsx.
  public init(fileName: String) {
    let stem = fileName.lastIndex(of: ".").map { fileName[..<$0] } ?? fileName[...]
    let text = Text.squeezed(stem)
    self.init(
      department: Cover.department(in: text) ?? Cover.organisation(in: text), year: Text.year(in: text),
      kind: Cover.kind(text))
  }

  /// A doubt for each thing that only the file's name says.
  func doubts(_ named: KnownIdentity) -> [Doubt] {
    var places: [String] = []
    if year == nil, let year = named.year { places.append("\(year)") }
    if kind == nil, let kind = named.kind { places.append(kind == .budget ? "预算" : "决算") }
    if department == nil, let name = named.department { places.append(name) }
    return places.map { Doubt(reason: .takenFromFileName, place: $0, line: 1) }
  }

  /// What another says, where this says nothing.
  func completed(by other: KnownIdentity) -> KnownIdentity {
    KnownIdentity(department: department ?? other.department, year: year ?? other.year, kind: kind ?? other.kind)
  }
}
