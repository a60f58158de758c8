import BudgetModel
import Catalogues
import Testing

@testable import Browser

/// What many say of rows, and what it comes to for each of them.
@Suite struct SharedMarksTests {
  private func mark(_ row: String, _ note: String = "") -> Mark {
    Mark(
      id: Mark.ID(place: .accounts(DepartmentYear(department: "140525-023", year: 2024), .spending), row: row),
      phase: .both, name: row, note: note)
  }

  /// Says what somebody has said since; the tokens count up.
  private func said(_ marks: Marks, since former: Marks = Marks(), by author: String, after events: [ReviewEvent] = [])
    -> [ReviewEvent]
  {
    var number = events.count
    return events
      + marks.events(since: former, by: author, time: 1_700_000_000) {
        number += 1
        return "\(number)"
      }
  }

  @Test func `two on one row both keep their words`() throws {
    let first = said(Marks([mark("201", "为何增加")]), by: "wang")
    let seen = Marks(first, of: "li")
    let other = try #require(seen.list.sole)
    #expect(!other.isMine && other.note.isEmpty && other.state == .raised)
    var own = seen
    var noted = other
    (noted.note, noted.isMine) = ("请附合同", true)
    own.put(noted)
    let both = said(own, since: seen, by: "li", after: first)
    for me in ["wang", "li"] {
      let mark = try #require(Marks(both, of: me).list.sole)
      #expect(mark.isMine && mark.words == "wang: 为何增加 / li: 请附合同")
      #expect(mark.note == (me == "wang" ? "为何增加" : "请附合同"))
    }
    #expect(Marks(both, of: "zhao").list.sole?.isMine == false)
  }

  @Test func `the last word of each holds, and the last state of all`() throws {
    var events = said(Marks([mark("201", "一")]), by: "wang")
    let mine = Marks(events, of: "wang")
    var changed = try #require(mine.list.sole)
    changed.note = "二"
    events = said(Marks([changed]), since: mine, by: "wang", after: events)
    let theirs = Marks(events, of: "li")
    var answered = try #require(theirs.list.sole)
    answered.state = .answered
    events = said(Marks([answered]), since: theirs, by: "li", after: events)
    let mark = try #require(Marks(events, of: "wang").list.sole)
    // Who says only how far it has come says nothing of the row, and its name stays.
    #expect(mark.state == .answered && mark.words == "二" && mark.said.count == 1 && mark.name == "201")
    // A note written later leaves the state.
    var later = mark
    later.note = "三"
    events = said(Marks([later]), since: Marks(events, of: "wang"), by: "wang", after: events)
    #expect(Marks(events, of: "li").list.sole?.state == .answered)
  }

  @Test func `words taken back stay to be read, a bare mark is gone`() throws {
    var events = said(Marks([mark("201", "一"), mark("208")]), by: "wang")
    events = said(Marks(), since: Marks(events, of: "wang"), by: "wang", after: events)
    let left = try #require(Marks(events, of: "wang").list.sole)
    #expect(left.id.row == "201" && left.state == .withdrawn && !left.isMine && left.words.isEmpty)
    #expect(left.said.sole?.isWithdrawn == true && left.said.sole?.note == "一")
    // Asked again it is raised again.
    var again = left
    (again.isMine, again.note) = (true, "再问")
    events = said(Marks([again]), since: Marks(events, of: "wang"), by: "wang", after: events)
    #expect(Marks(events, of: "li").list.sole?.state == .raised)
  }

  @Test func `nobody takes back what another said`() {
    let events = said(Marks([mark("201", "一")]), by: "wang")
    #expect(said(Marks(), since: Marks(events, of: "li"), by: "li", after: events) == events)
  }

  @Test func `words of a replaced document are marked so`() throws {
    var events = said(Marks([mark("201", "一")]), by: "wang")
    events[0].isOfEarlierVersion = true
    #expect(Marks(events, of: "li").list.sole?.said.sole?.isOfEarlierVersion == true)
  }

  @Test func `events that say no row are passed over`() {
    let event = ReviewEvent(token: "x", author: "wang", time: 0, mark: ["a"], state: .raised)
    #expect(Marks([event], of: "wang").isEmpty)
  }

  @Test(arguments: [
    (ReviewState.raised, ReviewState.answered), (.answered, .settled), (.settled, .withdrawn), (.withdrawn, .raised),
  ])
  func `states go round`(_ state: ReviewState, _ next: ReviewState) { #expect(state.next == next) }
}

extension Array {
  /// The only element; nil for none or several.
  fileprivate var sole: Element? { count == 1 ? first : nil }
}
