import BudgetModel
import TestSupport
import Testing

@testable import Library

/// Packages made before the performance of a whole department was told from projects.
struct OverallTests {
  private func read(_ lines: String) throws -> Disclosure {
    let folder = try TemporaryFolder()
    try HandMade.put(into: folder, "hand")
    let descriptor = HandMade.descriptor.replacing(
      "\"resources\": [", with: "\"resources\": [{\"name\": \"projects\", \"path\": \"projects.csv\"},")
    try folder.put("hand/datapackage.json", descriptor)
    try folder.put("hand/projects.csv", lines)
    let library = PackageLibrary.open(folders: [folder.path])
    let summary = try #require(library.summaries.first)
    return try library.disclosure(summary.id)
  }

  @Test func `the form's own words tell it where no column does`() throws {
    let disclosure = try read(
      "name,form_name\n窗口服务,\n部门整体支出绩效目标,\n甲局,\n信访大厅整体搬迁,\n甲局保障,单位整体绩效目标申报表\n")
    #expect(disclosure.projects.map(\.name) == ["窗口服务", "信访大厅整体搬迁"])
    #expect(disclosure.overall.map(\.name) == ["部门整体支出绩效目标", "甲局", "甲局保障"])
  }

  @Test func `a column that tells it is believed`() throws {
    let disclosure = try read("name,overall\n部门整体支出绩效评价服务,false\n乙局,true\n")
    #expect(disclosure.projects.map(\.name) == ["部门整体支出绩效评价服务"])
    #expect(disclosure.overall.map(\.name) == ["乙局"])
  }

  @Test func `a row of a table of projects keeps the department's name`() throws {
    let disclosure = try read("name,source,table,block,row\n甲局,table,3,0,1\n")
    #expect(disclosure.projects.map(\.name) == ["甲局"])
  }
}
