import BudgetModel
import Testing

@testable import Browser

struct MarksTests {
  private static let key = DepartmentYear(department: "990001-001", year: 2024)

  private func mark(_ row: String, _ note: String = "", _ topic: Topic = .spending) -> Mark {
    Mark(
      id: Mark.ID(place: .accounts(Self.key, topic), row: row), phase: .finalAccounts, name: "名称 \(row)", note: note)
  }

  private func marks(_ texts: String...) -> Marks {
    Marks(
      texts.map { text in
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        return mark(parts[0], parts.count > 1 ? parts[1] : "")
      })
  }

  private func text(_ marks: Marks) -> String {
    marks.list.map { $0.id.row + ($0.note.isEmpty ? "" : ":" + $0.note) }.joined(separator: " ")
  }

  @Test(arguments: [
    ("nothing happened", "a b", "a b", "a b", "a b"), ("we added", "a", "a b", "a", "a b"),
    ("they added", "a", "a", "a b", "a b"), ("both added", "a", "a b", "a c", "a b c"),
    ("we took away", "a b", "a", "a b", "a"), ("they took away", "a b", "a b", "a", "a"),
    ("we took away what they noted on", "a b", "a", "a b:n", "a b:n"),
    ("they took away what we noted on", "a b", "a b:n", "a", "a b:n"),
    ("we noted", "a", "a:n", "a", "a:n"), ("they noted", "a", "a", "a:n", "a:n"),
    ("both noted the same", "a", "a:n", "a:n", "a:n"), ("both noted", "a", "a:n", "a:m", "a:n / m"),
    ("we moved", "a b c", "c a b", "a b c", "c a b"), ("we cleared, they added", "a b", "", "a b c", "c"),
  ])
  func `joining loses nothing that only one side added`(
    name: String, base: String, ours: String, theirs: String, result: String
  ) {
    func read(_ text: String) -> Marks {
      Marks(
        text.split(separator: " ").map { part in
          let parts = part.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
          return mark(parts[0], parts.count > 1 ? parts[1] : "")
        })
    }
    #expect(text(read(ours).merging(read(theirs), since: read(base))) == result, "\(name)")
  }

  @Test func `a mark of every topic is read as it was written`() throws {
    let code = try #require(FunctionCode("2010301"))
    let topics: [Topic] = [
      .overview, .spending, .account(code), .economic, .revenue, .projects, .project("a/b,\"c\""), .findings, .tables,
      .table(.budget, 5), .table(.finalAccounts, 12),
    ]
    for topic in topics {
      let mark = mark("行/1", "笔记，\"引号\"", topic)
      #expect(Mark(fields: mark.fields) == mark, "\(topic)")
    }
    let inLibrary = Mark(id: Mark.ID(place: .library, row: "990001-001/2024"), phase: .both, name: "样例局")
    #expect(Mark(fields: inLibrary.fields) == inLibrary)
  }

  @Test(arguments: [
    ["x"], ["990001-001", "2024", "nowhere", "", "201", "final", "", ""],
    ["990001-001", "2024", "spending", "", "", "final", "", ""], ["", "2024", "spending", "", "201", "final", "", ""],
    ["990001-001", "year", "spending", "", "201", "final", "", ""],
    ["990001-001", "2024", "table", "budget", "201", "final", "", ""],
    ["990001-001", "2024", "account", "9", "201", "final", "", ""],
    ["990001-001", "2024", "spending", "x", "201", "final", "", ""],
    ["990001-001", "2024", "spending", "", "201", "sideways", "", ""],
  ])
  func `texts that say no place are no mark`(fields: [String]) { #expect(Mark(fields: fields) == nil) }

  @Test func `moving stops at the ends`() {
    var marks = marks("a", "b", "c")
    let id = mark("a").id
    for (step, moved, order) in [
      (-1, false, "a b c"), (1, true, "b a c"), (1, true, "b c a"), (1, false, "b c a"),
    ] {
      let didMove = marks.move(id, by: step)
      #expect(didMove == moved)
      #expect(text(marks) == order)
    }
  }
}
