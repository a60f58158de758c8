import BudgetModel
import Catalogues

extension Marks {
  /// The marks that events come to, for one of those who review together; in the order they were first said.
  ///
  /// Of each author the last word holds, and everybody's is kept. A row's state is the last that was said of it; withdrawn it is
  /// where everybody took their words back. What was marked without a word and taken back is gone.
  /// - Parameters:
  ///   - events: in their order.
  ///   - me: whose marks are one's own.
  public init(_ events: [ReviewEvent], of me: String) {
    var order: [Mark.ID] = []
    var marks: [Mark.ID: Mark] = [:]
    for event in events {
      guard var mark = Mark(fields: event.mark) else { continue }
      if let known = marks[mark.id] {
        if mark.name.isEmpty { mark.name = known.name }
        (mark.said, mark.state) = (known.said, known.state)
      } else {
        order.append(mark.id)
      }
      mark.take(event)
      marks[mark.id] = mark
    }
    self.init(order.compactMap { marks[$0]?.shown(to: me) })
  }

  /// What one of those who review together has said since the marks were as they were then.
  /// - Parameters:
  ///   - former: the marks before.
  ///   - me: who says it.
  ///   - time: when, in seconds since 1970.
  ///   - token: makes what tells each event from every other.
  public func events(since former: Marks, by me: String, time: Int64, token: () -> String) -> [ReviewEvent] {
    func event(_ mark: Mark, _ state: ReviewState) -> ReviewEvent {
      ReviewEvent(token: token(), author: me, time: time, mark: mark.fields, state: state)
    }
    var events: [ReviewEvent] = []
    for mark in list {
      let old = former[mark.id]
      if mark.isMine, old?.isMine != true {
        let state = old?.state ?? .raised
        events.append(event(mark, state == .withdrawn ? .raised : state))
      } else if mark.isMine, let old, old.note != mark.note || old.state != mark.state {
        events.append(event(mark, mark.state ?? .raised))
      } else if !mark.isMine, let old, let state = mark.state, old.state != state {
        // Who says nothing of a row may say how far it has come.
        var bare = mark
        (bare.name, bare.note) = ("", "")
        events.append(event(bare, state))
      }
    }
    for mark in former.list where mark.isMine && self[mark.id] == nil { events.append(event(mark, .withdrawn)) }
    return events
  }
}

extension Mark {
  /// Takes what was said last.
  fileprivate mutating func take(_ event: ReviewEvent) {
    let place = said.firstIndex { $0.author == event.author }
    if event.state == .withdrawn {
      if let place { said[place].isWithdrawn = true }
      if said.allSatisfy(\.isWithdrawn) { state = .withdrawn }
      return
    }
    state = event.state
    guard !event.mark[6].isEmpty else { return }
    let words = SharedWords(
      author: event.author, note: note, isWithdrawn: false, isOfEarlierVersion: event.isOfEarlierVersion)
    if let place { said[place] = words } else { said.append(words) }
  }

  /// The mark as one of them sees it; nil where nothing is left of it.
  fileprivate func shown(to me: String) -> Mark? {
    guard said.contains(where: { !$0.isWithdrawn || !$0.note.isEmpty }) else { return nil }
    var mark = self
    let own = said.first { $0.author == me && !$0.isWithdrawn }
    (mark.isMine, mark.note) = (own != nil, own?.note ?? "")
    mark.said = said.filter { !$0.isWithdrawn || !$0.note.isEmpty }
    return mark
  }

  /// What is noted on it by whomever; of several each with who says it.
  var words: String {
    if said.isEmpty { return note }
    let lines = said.filter { !$0.note.isEmpty && !$0.isWithdrawn }
    return lines.count == 1 && isMine
      ? lines[0].note : lines.map { "\($0.author): \($0.note)" }.joined(separator: " / ")
  }
}
