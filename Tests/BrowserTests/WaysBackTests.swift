import BudgetModel
import Console
import Testing

@testable import Browser

/// One does not lose one's place: up, back, away and home again.
struct WaysBackTests {
  private let disclosure = Sample.disclosure(.finalAccounts)
  private var key: DepartmentYear { DepartmentYear(department: disclosure.department.id, year: disclosure.year) }

  private func opened(_ keys: Key...) -> Program {
    var program = Sample.program([disclosure, Sample.disclosure(.budget, year: 2025)])
    _ = program.handle(.key(Key(.enter)))
    _ = program.handle(.opened([disclosure]))
    for key in keys { _ = program.handle(.key(key)) }
    return program
  }

  private func press(_ keys: Key..., in program: inout Program) {
    for key in keys { _ = program.handle(.key(key)) }
  }

  private func type(_ text: String, in program: inout Program) {
    for scalar in text.unicodeScalars { _ = program.handle(.key(.character(scalar))) }
  }

  @Test(arguments: [Key.character("0"), .character("L")])
  func `the library is one key away from everywhere`(library: Key) {
    for way in ["2", "5", "7", "8", "2T", "i", "5i"] {
      var program = opened()
      if way == "8" { press(.character(" "), in: &program) }
      type(way, in: &program)
      press(library, in: &program)
      #expect(program.state.place == .library, "\(way)")
      #expect(program.state.overlay == nil)
    }
  }

  @Test func `h goes up one level, and where a jump led, back where it came from`() {
    var program = opened(.character("5"))
    type("/2010301", in: &program)
    press(Key(.enter), in: &program)
    #expect(program.state.place.topic == .spending && program.state.here.selection == "2010301")
    // Drilling on and coming up again does not change that.
    press(Key(.enter), .character("h"), in: &program)
    #expect(program.state.place.topic == .spending)
    press(.character("h"), in: &program)
    #expect(program.state.place.topic == .projects)
    press(.character("h"), in: &program)
    #expect(program.state.place == .library)
  }

  @Test func `walked on in a tree a jump led to, h climbs first`() {
    var program = opened(.character("5"))
    type("/2010301", in: &program)
    press(Key(.enter), .character("k"), .character("h"), in: &program)
    #expect(program.state.place.topic == .spending)
    for _ in 0..<4 where program.state.place.topic == .spending { press(.character("h"), in: &program) }
    #expect(program.state.place.topic == .projects)
  }

  @Test func `from the row of the library a mark led to, h goes back to the marks`() {
    var program = opened(.character("0"), .character(" "), .character("2"), .character("8"), Key(.enter))
    #expect(program.state.place == .library)
    press(.character("h"), in: &program)
    #expect(program.state.place == .marks)
  }

  @Test func `step by step h leads to the library, not through the history`() {
    let program = opened(.character("2"), .character("5"), Key(.left))
    #expect(program.state.place == .library)
  }

  @Test func `escape after d leaves one where one was`() {
    var program = Sample.program([disclosure, Sample.disclosure(.budget, year: 2025)])
    press(.character("d"), in: &program)
    guard case .comparing? = program.state.overlay else {
      Issue.record("no chooser")
      return
    }
    press(Key(.escape), in: &program)
    #expect(program.state.place == .library && program.state.history.count == 1)
  }

  @Test func `q steps back to the library and leaves there`() {
    var program = opened(.character("2"))
    #expect(program.handle(.key(.character("q"))).isEmpty)
    #expect(program.state.place == .library && program.state.here.selection == LibraryListing.id(key))
    #expect(program.handle(.key(Key(.function(10)))) == [.quit])
  }

  @Test func `a bookmark leads where one was`() throws {
    var program = opened(.character("2"), .character("p"), .character("j"))
    let bookmark = program.state.bookmark
    #expect(bookmark.fields.count == Bookmark.columns.count)
    #expect(Bookmark(fields: bookmark.fields) == bookmark)
    var next = Sample.program([disclosure])
    #expect(next.resume(bookmark) == [.open([disclosure.id]), .check(key)])
    _ = next.handle(.opened([disclosure]))
    #expect(next.settleResumed().isEmpty)
    #expect(next.state.place == program.state.place && next.state.phase == program.state.phase)
    #expect(next.state.here.selection == program.state.here.selection)
    press(.character("8"), in: &program)
  }

  @Test func `what a bookmark led to and is no more begins with the library, or the screen above`() {
    let bookmark = opened(.character("2")).state.bookmark
    var gone = Sample.program([Sample.disclosure(.budget, year: 2025)])
    #expect(gone.resume(bookmark).isEmpty)
    #expect(gone.state.place == .library)
    let visit = Visit(place: .accounts(key, .project("没有的项目")), phase: .finalAccounts, comparison: .years)
    var program = Sample.program([disclosure])
    _ = program.resume(Bookmark(visit: visit, row: nil))
    _ = program.handle(.opened([disclosure]))
    _ = program.settleResumed()
    #expect(program.state.place.topic == .projects)
    #expect(Bookmark(fields: ["", "", "nowhere", "", "-", "budget", ""]) == nil)
    let marks = Bookmark(visit: Visit(place: .marks, phase: .both, comparison: .with(key, .budget)), row: "r")
    #expect(Bookmark(fields: marks.fields) == marks)
  }

  @Test func `lines typed before come back, each for its purpose`() {
    var program = opened(.character("2"))
    type("&行政", in: &program)
    press(Key(.enter), in: &program)
    type("/20103", in: &program)
    press(Key(.enter), .character("&"), .control("u"), in: &program)
    // A filter has no answers to choose among: the arrows recall.
    press(Key(.up), in: &program)
    #expect(program.state.entry?.line.text == "行政")
    press(Key(.down), in: &program)
    #expect(program.state.entry?.line.text == "")
    press(Key(.escape), .character("/"), in: &program)
    press(.control("p"), in: &program)
    #expect(program.state.entry?.line.text == "20103")
    press(.control("p"), in: &program)
    #expect(program.state.entry?.line.text == "20103")
    press(.control("n"), in: &program)
    #expect(program.state.entry?.line.text == "")
  }

  @Test func `which row of how many is selected stands on the screen, headings not counted`() {
    var program = opened(.character("2"), .character("*"))
    #expect(program.frame().lines[0].hasSuffix("1/6"))
    press(.character("G"), in: &program)
    #expect(program.frame().lines[0].hasSuffix("6/6"))
    type("/行政", in: &program)
    #expect(program.frame().lines[1].contains("1/"))
    press(Key(.enter), .character("n"), in: &program)
    #expect(program.frame().lines[0].contains("/6"))
  }
}
