import Facts

/// The facts of a library as far as the browser has them: opened when they are first asked for, questions answered
/// beside, the last answers kept.
struct DeskFacts: Sendable {
  /// How far they are.
  enum Opening: Sendable {
    case unasked
    /// So many departments and years of so many are read.
    case reading(done: Int, all: Int)
    case open(any FactBase)
    /// They cannot be; why.
    case failed(FactError)
  }

  var opening = Opening.unasked
  /// What was answered last, the latest at the end.
  private(set) var answers: [(request: FactRequest, reply: FactReply)] = []
  /// What was asked and is not answered yet; what is asked next takes its place.
  var asked: FactRequest?

  private static let capacity = 12

  /// Nothing asked yet.
  init() {}

  /// The facts; nil before they are open.
  var base: (any FactBase)? {
    if case .open(let base) = opening { return base }
    return nil
  }

  /// What was answered; nil for nothing yet.
  func reply(to request: FactRequest) -> FactReply? { answers.last { $0.request == request }?.reply }

  /// How many rows answered a question, in whatever order; nil where it was not asked lately.
  func count(of query: FactQuery) -> Int? {
    for (request, reply) in answers.reversed() {
      if case .rows(let asked) = request, asked.table == query.table, asked.conditions == query.conditions,
        case .rows(let answer) = reply
      {
        return answer.ids.count
      }
    }
    return nil
  }

  /// Keeps an answer in place of the oldest one.
  mutating func keep(_ reply: FactReply, to request: FactRequest) {
    if asked == request { asked = nil }
    answers.removeAll { $0.request == request }
    if answers.count == Self.capacity { answers.removeFirst() }
    answers.append((request, reply))
  }
}
