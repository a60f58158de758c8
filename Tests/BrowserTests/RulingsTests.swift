import BudgetModel
import Console
import Reconciliation
import Testing

@testable import Browser

/// What a reviewer decides about findings and about items of an inspection.
@Suite struct RulingsTests {
  private let key = DepartmentYear(department: Sample.department.id, year: 2024)

  private func ruling(_ row: String, _ verdict: Ruling.Verdict, _ reason: String = "") -> Ruling {
    Ruling(id: Mark.ID(place: .accounts(key, .findings), row: row), verdict: verdict, reason: reason)
  }

  @Test func `a ruling is read as it is written, what names no row or verdict is none`() {
    let one = ruling("C4/x/1", .dismissed, "已核实, “是”")
    #expect(Ruling(fields: one.fields) == one)
    var broken = one.fields
    broken[5] = "perhaps"
    #expect(Ruling(fields: broken) == nil)
    broken = one.fields
    broken[1] = "二〇二四"
    #expect(Ruling(fields: broken) == nil)
    #expect(Ruling(fields: Array(one.fields.dropLast())) == nil)
  }

  @Test func `two programs: each keeps what it changed, of one row both changed ours stays`() {
    let base = Rulings([ruling("a", .dismissed, "1"), ruling("b", .dismissed, "1")])
    var (ours, theirs) = (base, base)
    ours.put(ruling("a", .dismissed, "2"))
    theirs.put(ruling("a", .dismissed, "3"))
    theirs.remove(ruling("b", .dismissed).id)
    theirs.put(ruling("c", .met))
    let merged = ours.merging(theirs, since: base)
    #expect(merged.list == Rulings([ruling("a", .dismissed, "2"), ruling("c", .met)]).list)
  }

  /// Two findings of an invented document.
  private var findings: [Finding] {
    let disclosure = Sample.disclosure(.finalAccounts)
    return [1, 2].map { row in
      let source = Source(.table(number: 3, block: 0, row: row, column: 0), page: 4)
      return Finding(
        rule: RuleID(.insideTable, 1), severity: .contradiction, disclosure: disclosure.id,
        message: Wording(zh: "第 \(row) 行不等。", en: "Row \(row) is not equal."),
        places: [FindingPlace(disclosure: disclosure.id, source: source, text: "公开03表 · 第 \(row) 行")])
    }
  }

  private func report(_ findings: [Finding]) -> Report {
    var report = Report()
    for finding in findings { report.add(finding) }
    return report
  }

  /// A program on a screen of a document in which two findings are told.
  private func program(at topic: Topic) -> Program {
    let disclosure = Sample.disclosure(.finalAccounts)
    var program = Sample.program([disclosure])
    _ = program.handle(.opened([disclosure]))
    _ = program.handle(.checked(key, report(findings)))
    _ = program.go(to: .accounts(key, topic), phase: .finalAccounts)
    return program
  }

  private func type(_ text: String, _ program: inout Program) -> [Effect] {
    for scalar in text.unicodeScalars { _ = program.handle(.key(Key(.character(scalar)))) }
    return program.handle(.key(Key(.enter)))
  }

  @Test func `a finding is dismissed for a reason, hidden, counted, and brought back`() throws {
    var program = program(at: .findings)
    let before = program.listing().rows.count
    let first = program.listing().rows[0].id
    _ = program.handle(.key(.character("v")))
    #expect(type("   ", &program).isEmpty)
    #expect(program.listing().rows.count == before)
    _ = program.handle(.key(.character("v")))
    let effects = type("已核实", &program)
    guard case .keepRulings(let kept)? = effects.first else {
      Issue.record("nothing is kept")
      return
    }
    #expect(kept.list.map(\.reason) == ["已核实"])
    #expect(program.listing().rows.count == before - 1)
    #expect(program.listing().notes[0].contains("驳回 1"))
    _ = program.handle(.key(.character("+")))
    let shown = try #require(program.listing().rows.first { $0.id == first })
    #expect(shown.mark == nil)
    #expect(shown.details.first == "已驳回：已核实")
    _ = program.handle(.key(Key(.end)))
    _ = program.handle(.key(.character("v")))
    #expect(program.state.rulings == Rulings())
    #expect(program.listing().rows.contains { $0.id == first && $0.mark != nil })
  }

  @Test func `a dismissed finding returns when its figures change`() throws {
    var program = program(at: .findings)
    _ = program.handle(.key(.character("v")))
    _ = type("已核实", &program)
    let dismissed = try #require(program.state.found[key]?.dismissed.first)
    var changed = dismissed
    changed.message = Wording(zh: dismissed.message.zh + "1", en: dismissed.message.en + "1")
    _ = program.handle(.checked(key, report([changed])))
    #expect(program.listing().rows.count == 1)
    #expect(program.state.found[key]?.dismissed.isEmpty == true)
  }

  @Test func `an item of an inspection is met, unmet, and as the document has it again`() throws {
    var program = program(at: .inspection)
    let own = program.listing().rows.map { $0.cells[1].text }
    for expected in ["是", "否"] {
      guard case .keepRulings? = program.handle(.key(.character("v"))).first else {
        Issue.record("nothing is kept")
        return
      }
      #expect(program.listing().rows[0].cells[1].text == expected)
      #expect(program.listing().rows[0].cells[1].role == .strong)
    }
    _ = program.handle(.key(.character("v")))
    #expect(program.listing().rows.map { $0.cells[1].text } == own)
  }

  @Test func `the sheet leaves out what was dismissed, and takes remarks from notes`() throws {
    var program = program(at: .findings)
    let first = try #require(program.state.found[key]?.inOrderOfWeight.first)
    _ = program.handle(.key(.character("v")))
    _ = type("已核实", &program)
    let problems = program.state.inspections.flatMap(\.sheet.lines).flatMap(\.problems)
    #expect(!problems.contains { $0.text == first.message })
    _ = program.go(to: .accounts(key, .inspection), phase: .finalAccounts)
    _ = program.handle(.key(.character("a")))
    _ = type("已整改", &program)
    #expect(program.state.inspections.flatMap(\.sheet.lines).map(\.remark).filter { !$0.isEmpty } == ["已整改"])
  }

  @Test func `elsewhere nothing is decided, and it is said where`() throws {
    var program = program(at: .spending)
    #expect(program.handle(.key(.character("v"))).isEmpty)
    #expect(program.state.message?.text.contains("核对屏") == true)
  }
}
