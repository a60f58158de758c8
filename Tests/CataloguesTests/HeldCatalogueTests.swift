import BudgetModel
import Catalogues
import Testing

/// A catalogue in memory, of departments that have no region's code.
struct HeldCatalogueTests {
  private static func summary(
    _ name: String, _ year: Int, _ kind: DisclosureKind = .finalAccounts, spending: Int64? = nil,
    region: String = "某县"
  ) -> Summary {
    let department = Department(name: name, code: nil, region: Region(name: region, code: nil))
    return Summary(
      id: "\(department.id)/\(year)/\(kind.rawValue)", department: department, year: year, kind: kind, title: "",
      tables: 0,
      emptyTables: 0, expenditure: spending.map { Amount(fen: $0) }, approved: nil, projects: 0, scores: [],
      grades: GradeCounts())
  }

  private static let summaries = [
    summary("乙局", 2023, spending: 200), summary("乙局", 2024, .budget), summary("乙局", 2024, spending: 900),
    summary("甲局", 2024), summary("丙局", 2024, spending: 500, region: "邻县"),
  ]
  private let catalogue = HeldCatalogue(summaries)

  private func names(_ order: CatalogueOrder) -> [String] {
    catalogue.entries(0..<9, by: order).map { "\($0.main.department.name)\($0.key.year)" }
  }

  @Test func `an entry is a department's year, however many documents it has`() {
    #expect((catalogue.count, catalogue.departmentCount, catalogue.documentCount) == (4, 3, 5))
    #expect(names(CatalogueOrder()) == ["乙局2023", "乙局2024", "甲局2024", "丙局2024"])
    #expect(catalogue.kinds(of: DepartmentYear(Self.summaries[1])) == [.budget, .finalAccounts])
    #expect(catalogue.entry(DepartmentYear(department: "无", year: 2024)) == nil)
  }

  @Test func `what has no value comes last either way, and equals keep the default order`() {
    #expect(names(CatalogueOrder(.spending)) == ["乙局2023", "丙局2024", "乙局2024", "甲局2024"])
    #expect(names(CatalogueOrder(.spending, isDescending: true)) == ["乙局2024", "丙局2024", "乙局2023", "甲局2024"])
    #expect(names(CatalogueOrder(.year, isDescending: true)) == ["乙局2024", "甲局2024", "丙局2024", "乙局2023"])
    #expect(names(CatalogueOrder(.contradictions)) == names(CatalogueOrder()), "nothing was checked")
  }

  @Test(arguments: CatalogueOrder.Field.allCases)
  func `each entry stands where an order says`(field: CatalogueOrder.Field) {
    for isDescending in [false, true] {
      let order = CatalogueOrder(field, isDescending: isDescending)
      let entries = catalogue.entries(0..<4, by: order)
      #expect(entries.map { catalogue.position(of: $0.key, by: order) } == [0, 1, 2, 3])
      #expect(catalogue.entries(at: [3, 0, 7, -1], by: order) == [entries[3], entries[0]])
      #expect(
        catalogue.positions(by: order) { $0.region == "邻县" }
          == entries.indices.filter { entries[$0].main.department.region.name == "邻县" })
    }
  }

  @Test func `entries beyond the end are left out`() {
    #expect(catalogue.entries(3..<9, by: CatalogueOrder(.name)).count == 1)
    #expect(catalogue.entries(7..<9, by: CatalogueOrder(.spending)).isEmpty)
    #expect(HeldCatalogue([]).entries(0..<9, by: CatalogueOrder(.year)).isEmpty)
    #expect(HeldCatalogue([]).largest == nil)
  }

  @Test func `departments are found by their names, regions' names or the beginning of what identifies them`() {
    func found(_ text: String, limit: Int = 9) -> [String] {
      catalogue.departments(containing: text, limit: limit).map(\.name)
    }
    #expect(found("局") == ["乙局", "甲局", "丙局"])
    #expect(found("局", limit: 2) == ["乙局", "甲局"])
    #expect(found("邻") == ["丙局"])
    #expect(found(Self.summaries[3].department.id) == ["甲局"])
    #expect(found("") == ["乙局", "甲局", "丙局"])
    #expect(catalogue.years(of: Self.summaries[0].department.id).map(\.key.year) == [2023, 2024])
  }

  @Test func `what was not checked is told, and the largest total`() {
    #expect(catalogue.unchecked(limit: 3).count == 3)
    #expect(catalogue.largest == Amount(fen: 900))
  }
}
