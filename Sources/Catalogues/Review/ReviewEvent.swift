/// Something that one of many who review together said of a row. Events are only ever added: what holds now is what they
/// come to, one after the other.
public struct ReviewEvent: Hashable, Sendable {
  /// What tells it from every other, however often it is sent.
  public var token: String
  /// Its place among all of a library; 0 for one that is not there yet.
  public var number: Int64
  /// Who said it, as the library knows them.
  public var author: String
  /// When it was said, in seconds since 1970.
  public var time: Int64
  /// The row and what is noted on it, as files of marks have it (docs/marks.md).
  public var mark: [String]
  /// How far it has come with this.
  public var state: ReviewState
  /// Which documents it speaks of: their identities and hashes; empty for those held when it arrives.
  public var documents: String
  /// Whether one of these documents has been replaced since.
  public var isOfEarlierVersion: Bool

  /// An event.
  public init(
    token: String, number: Int64 = 0, author: String, time: Int64, mark: [String], state: ReviewState,
    documents: String = "", isOfEarlierVersion: Bool = false
  ) {
    self.token = token
    self.number = number
    self.author = author
    self.time = time
    self.mark = mark
    self.state = state
    self.documents = documents
    self.isOfEarlierVersion = isOfEarlierVersion
  }

  /// The department it is about; empty for none. A row of the library is that of a department's year.
  public var department: String { about.department }
  /// The year it is about; empty for none.
  public var year: String { about.year }

  private var about: (department: String, year: String) {
    guard mark.count > 4 else { return ("", "") }
    if !mark[0].isEmpty || mark[2] != "library" { return (mark[0], mark[1]) }
    guard let slash = mark[4].lastIndex(of: "/") else { return ("", "") }
    return (String(mark[4][..<slash]), String(mark[4][mark[4].index(after: slash)...]))
  }
}
