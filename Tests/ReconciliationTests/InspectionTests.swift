import BudgetModel
import Reconciliation
import Testing

/// The sheet of an inspection: what is there, what is wrong and where, and what is left to a person.
@Suite struct InspectionTests {
  private func place(_ source: Source, project: String? = nil) -> FindingPlace {
    FindingPlace(disclosure: Made.disclosure([]).id, source: source, project: project, text: "某处")
  }

  private func finding(_ severity: Severity, _ place: FindingPlace) -> Finding {
    Finding(
      rule: RuleID(.prose, 4), severity: severity, disclosure: place.disclosure,
      message: Wording(zh: "不等。", en: "not equal."), places: [place])
  }

  private var document: Disclosure {
    var document = Made.disclosure([
      Made.table(.income, number: 2, title: "收入决算表", columns: ["合计"], "201 一般公共服务支出 | 1.00")
    ])
    document.phrases = [DocumentPart.contents, .functions, .narrative].map {
      StatedPhrase(.part, $0.rawValue, source: Source(.prose(section: "", sentence: 1)))
    }
    return document
  }

  @Test func `what is there meets, what is missing does not, what nobody can know is open`() throws {
    let sheet = Inspection(document, findings: [])
    #expect(sheet[.part(.contents)]?.verdict == .met)
    #expect(sheet[.part(.glossary)]?.verdict == .unmet)
    #expect(sheet[.part(.glossary)]?.problems.map(\.text.zh) == ["未见此部分。"])
    #expect(sheet[.table(.income)]?.verdict == .met)
    #expect(sheet[.table(.expenditure)]?.verdict == .open)
    #expect(sheet[.timeliness]?.verdict == .open)
    #expect(sheet.lines.map(\.item) == InspectionItem.all)
  }

  @Test func `a package that kept no words of its parts leaves them open`() {
    var bare = document
    bare.phrases = []
    #expect(Inspection(bare, findings: [])[.part(.glossary)]?.verdict == .open)
  }

  @Test func `one table missing of nine is told, unless it may bear another name`() {
    var kinds: [TableKind] = [.incomeAndExpenditure, .income, .expenditure, .appropriation, .generalPublic, .basic]
    kinds += [.threePublicExpenses, .governmentFund]
    let tables = kinds.enumerated().map {
      Made.table($0.element, number: $0.offset + 1, title: "表", columns: ["合计"], "201 一般公共服务支出 | 1.00")
    }
    #expect(Inspection(Made.disclosure(tables), findings: [])[.table(.stateCapital)]?.verdict == .unmet)
    let other = Made.table(.other, number: 9, title: "表", columns: ["合计"], "201 一般公共服务支出 | 1.00")
    #expect(Inspection(Made.disclosure(tables + [other]), findings: [])[.table(.stateCapital)]?.verdict == .open)
  }

  @Test func `a contradiction stands on the line of the place it accuses, with its page; a note only asks`() {
    let table = place(Source(.table(number: 2, block: 0, row: 1, column: 0), page: 7))
    let prose = place(Source(.prose(section: "四、政府采购情况", sentence: 1), page: 12))
    let project = place(Source(.evaluation(project: "甲", table: 2, row: 1), page: 20), project: "甲")
    let sheet = Inspection(
      document,
      findings: [
        finding(.contradiction, table), finding(.note, prose), finding(.note, project), finding(.rounding, table),
      ])
    #expect(sheet[.table(.income)]?.verdict == .unmet)
    #expect(sheet[.table(.income)]?.problems.map(\.page) == [7])
    #expect(sheet[.part(.procurement)]?.problems.map(\.isQuestion) == [false, true])
    #expect(sheet[.projects]?.verdict == .open)
    #expect(sheet[.projects]?.problems.map(\.page) == [20])
  }

  @Test func `every item has an identity of its own and a title in both languages`() {
    #expect(Set(InspectionItem.all.map(\.id)).count == InspectionItem.all.count)
    #expect(
      InspectionItem.all.allSatisfy { !$0.title.zh.isEmpty && !$0.title.en.isEmpty && $0.title.zh != $0.title.en })
  }
}
