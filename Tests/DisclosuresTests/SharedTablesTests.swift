import TestSupport
import BudgetModel
import Documents
import PublishedDocuments
import Testing

@testable import Disclosures

/// What each published document is known to show, as far as its tables, forms and sentences decide it.
struct SharedTablesTests {
  private static func read(_ name: String) throws -> Disclosure? {
    try PublishedDocuments.pdf(name)
  }

  /// A row: the kind of its table, the unit, its code or name, and its first figures.
  struct Line: Sendable {
    var kind: TableKind
    var unit: MoneyUnit
    var row: String
    var figures: [String]

    init(_ kind: TableKind, _ unit: MoneyUnit, _ row: String, _ figures: [String]) {
      (self.kind, self.unit, self.row, self.figures) = (kind, unit, row, figures)
    }
  }

  @Test(
    .enabled(if: Repository.hasShared, "no ../shared/disclosures"),
    arguments: [
      // 类, 款 and 项 in columns of their own, in 元.
      (
        "shanghai-petition-2026-budget",
        Line(.expenditure, .yuan, "20140", ["267,027,339", "39,590,540", "227,436,799"])
      ),
      ("shanghai-diamond-office-2026-budget", Line(.income, .yuan, "合计", ["7,233,086", "7,233,086"])),
      (
        "shanghai-forensic-institute-2026-budget",
        Line(.income, .yuan, "合计", ["70,716,064", "66,716,064", "4,000,000"])
      ),
      // The unit's name before the code, the heading on every page.
      (
        "shenzhen-petition-2026-budget",
        Line(.expenditure, .tenThousandYuan, "2014001", ["1,866.84", "1,866.84", "0.00"])
      ),
      // The total first.
      (
        "chongqing-general-office-2026-budget",
        Line(.income, .tenThousandYuan, "合计", ["19,230.18", "18,417.70", "812.48"])
      ),
      (
        "chongqing-water-2026-budget",
        Line(.income, .tenThousandYuan, "合计", ["186,549.30", "128,148.56", "44,134.59", "11,791.50"])
      ),
      // No commas.
      ("fuzhou-commerce-2026-budget", Line(.expenditure, .tenThousandYuan, "2011301", ["2163.74", "2163.74"])),
      // 元 in some tables.
      (
        "xian-approval-2025-budget",
        Line(.generalPublic, .yuan, "2010301", ["15,014,610.00", "13,881,488.10", "1,133,121.90"])
      ),
      (
        "suzhou-planning-2026-budget",
        Line(.income, .tenThousandYuan, "合计", ["86,999.14", "86,999.14", "20,832.97", "66,107.38"])
      ),
      (
        "wuxi-human-resources-2026-budget",
        Line(.income, .tenThousandYuan, "合计", ["154,121.76", "154,121.76", "152,585.76"])
      ),
      ("wuxi-development-2025-budget", Line(.expenditure, .tenThousandYuan, "21999", ["502.00"])),
      (
        "changchun-petition-2026-budget",
        Line(.expenditure, .tenThousandYuan, "20140", ["1378.41", "1378.41", "903.85"])
      ),
      // Rows without codes below each other.
      (
        "yantai-education-2026-budget",
        Line(.income, .tenThousandYuan, "普通教育", ["81,946.84", "76,710.91", "76,710.91"])
      ),
      ("southwest-university-2023-budget", Line(.income, .tenThousandYuan, "2050202", ["9,645.51"])),
      (
        "huzhou-finance-2026-budget", Line(.incomeAndExpenditure, .tenThousandYuan, "收入总计", ["6838.41"])
      ),
    ])
  func `with ../shared: rows as printed, in the unit of their table`(file: String, line: Line) throws {
    let disclosure = try #require(try Self.read(file))
    let tables = disclosure.tables.filter { $0.kind == line.kind && $0.unit == line.unit }
    let rows = tables.flatMap(\.rows).filter { $0.code == line.row || $0.name.withoutSpaces == line.row }
    let figures = rows.map { row in Array(row.cells.compactMap { $0.figure?.text }.prefix(line.figures.count)) }
    #expect(figures.contains(line.figures), "\(file): \(figures)")
  }

  @Test(.enabled(if: Repository.hasShared, "no ../shared/disclosures"))
  func `with ../shared: codes in brackets are codes, and 0.00 is a figure`() throws {
    let disclosure = try #require(try Self.read("guangzhou-statistics-2026-budget"))
    let table = try #require(disclosure.table(.expenditure))
    #expect(table.row(code: "20105")?.name == "统计信息事务")
    #expect(table.rows.contains { $0.cells.contains { $0.figure?.text == "0.00" } })
  }

  @Test(
    .enabled(if: Repository.hasShared, "no ../shared/disclosures"),
    arguments: ["wuxi-petition-2025-budget", "wuxi-education-2026-budget", "suzhou-data-2026-budget"])
  func `with ../shared: thirteen numbered tables, basic spending for staff and for operation`(file: String) throws {
    let disclosure = try #require(try Self.read(file))
    #expect(disclosure.tables.map(\.number) == Array(1...13))
    #expect(disclosure.tables.allSatisfy { $0.label?.hasPrefix("公开") ?? false })
    let roles = disclosure.table(.basic)?.blocks[0].columns.compactMap(\.role) ?? []
    #expect(roles.contains(.personnel) && roles.contains(.operating))
  }

  @Test(
    .enabled(if: Repository.hasShared, "no ../shared/disclosures"),
    arguments: ["hangzhou-justice-2026-budget", "hangzhou-transport-2026-budget"])
  func `with ../shared: names without codes have those of the classification`(file: String) throws {
    let disclosure = try #require(try Self.read(file))
    let table = try #require(disclosure.table(.generalPublic))
    #expect(table.printedFunctionCodes.allSatisfy { $0 == nil })
    let codes = table.functionCodes
    #expect(codes.contains { $0.code?.level == .item && $0.isInferred })
  }

  @Test(
    .enabled(if: Repository.hasShared, "no ../shared/disclosures"),
    arguments: [
      ("fuzhou-commerce-2026-budget", 8), ("quanzhou-general-office-2026-budget", 8),
      ("changsha-petition-2026-budget", 4),
      ("yantai-general-office-2026-budget", 10), ("national-petition-2026-budget", 3),
    ])
  func `with ../shared: one form for each project, with its targets`(file: String, count: Int) throws {
    let disclosure = try #require(try Self.read(file))
    let forms = disclosure.projects.filter(\.hasTargetForm)
    #expect(forms.count == count, "\(forms.map(\.name))")
    #expect(forms.allSatisfy { !$0.indicators.isEmpty })
  }

  @Test(.enabled(if: Repository.hasShared, "no ../shared/disclosures"))
  func `with ../shared: final accounts with self-evaluations`() throws {
    let disclosure = try #require(try Self.read("national-petition-2024-final"))
    #expect(disclosure.projects.count { $0.evaluation != nil } == 5)
  }

  @Test(.enabled(if: Repository.hasShared, "no ../shared/disclosures"))
  func `with ../shared: sentences state the year-start budget of each item`() throws {
    let disclosure = try #require(try Self.read("shanghai-putuo-finance-2024-final"))
    func stated(_ measure: Claim.Measure) -> [String] {
      disclosure.claims.filter { $0.measure == measure }.map(\.figure.text)
    }
    #expect(Set(["2993.92", "1560.05", "10.00", "135.90"]).isSubset(of: stated(.approved)))
    #expect(Set(["2940.05", "1511.89", "135.25"]).isSubset(of: stated(.executed)))
  }

  @Test(.enabled(if: Repository.hasShared, "no ../shared/disclosures"))
  func `with ../shared: sentences compare items with the year before`() throws {
    let disclosure = try #require(try Self.read("xian-approval-2025-budget"))
    let item = disclosure.claims.filter { $0.code?.digits == "2010306" }
    #expect(item.contains { $0.measure == .amount && $0.figure.text == "3,013.00" })
    #expect(item.contains { $0.measure == .change && $0.figure.text == "609.33" })
    #expect(item.contains { $0.measure == .changeRate && $0.figure.text == "25.35" })
  }

  @Test(
    .enabled(if: Repository.hasShared, "no ../shared/disclosures"),
    arguments: [
      ("shenzhen-transport-2026-budget", "工资福利支出", "8,305.83"), ("shenzhen-transport-2026-budget", "基本工资", "1,636.40"),
    ])
  func `with ../shared: names without codes make an economic screen`(file: String, name: String, amount: String) throws
  {
    let disclosure = try #require(try Self.read(file))
    let accounts = try #require(EconomicAccounts(disclosure))
    let row = accounts.table.rows.first { $0.name == name }
    #expect(row?.cells.compactMap { $0.figure?.text }.first == amount)
  }

  @Test(.enabled(if: Repository.hasShared, "no ../shared/disclosures"))
  func `with ../shared: tasks of a whole department in the unit of their form`() throws {
    let disclosure = try #require(try Self.read("xian-audit-2026-budget"))
    let amounts = disclosure.projects.flatMap(\.funds) + disclosure.overall.flatMap(\.funds)
    let task = amounts.first { $0.figure?.text == "3354.42" }
    #expect(task?.figure?.quantity == .money(.tenThousandYuan))
  }

  @Test(
    .enabled(if: Repository.hasShared, "no ../shared/disclosures"),
    arguments: ["xian-commerce-2022-budget", "xian-medical-insurance-2022-budget", "xian-meteorology-2022-budget"])
  func `with ../shared: money of a form is in the unit its heading names`(file: String) throws {
    let disclosure = try #require(try Self.read(file))
    let money = disclosure.projects.filter { $0.hasTargetForm && $0.listing == nil }.flatMap(\.funds).compactMap(
      \.figure)
    #expect(money.allSatisfy { $0.quantity == .money(.tenThousandYuan) })
  }

  @Test(.enabled(if: Repository.hasShared, "no ../shared/disclosures"))
  func `with ../shared: the summary is read without what was carried over`() throws {
    let disclosure = try #require(try Self.read("xian-police-2026-budget"))
    let table = try #require(disclosure.table(.incomeAndExpenditure))
    let row = table.rows.first { $0.name.hasPrefix("一般公共预算") }
    #expect(row?.cells.lazy.compactMap(\.amount).first?.fen == Exact(324_638_502_974))
  }

  @Test(.enabled(if: Repository.hasShared, "no ../shared/disclosures"))
  func `with ../shared: eighty-eight projects with self-evaluations`() throws {
    let disclosure = try #require(try Self.read("xian-health-2022-final"))
    #expect(disclosure.projects.count == 88)
    let rates = disclosure.projects.compactMap(\.evaluation)
    #expect(rates.contains { $0.rate?.text == "83.50" && $0.executionScore?.text == "8.6" })
    #expect(rates.contains { $0.rate?.text == "99.98" && $0.executionScore?.text == "9.98" })
  }

  @Test(.enabled(if: Repository.hasShared, "no ../shared/disclosures"))
  func `with ../shared: budget and final accounts of one year meet item by item`() throws {
    let budget = try #require(try Self.read("southwest-university-2023-budget"))
    let final = try #require(try Self.read("southwest-university-2023-final"))
    let root = YearDisclosures([budget, final]).spending()
    let items = root.allCodes.filter { $0.utf8.count == 7 }.compactMap { root.node(FunctionCode($0)) }
    #expect(items.count { $0.approved != nil && $0.executed != nil } >= 3)
  }

  @Test(
    .enabled(if: Repository.hasShared, "no ../shared/disclosures"),
    arguments: ["southwest-university-2023-budget", "southwest-university-2021-budget"])
  func `with ../shared: columns and rows of 其中 lie inside their neighbours`(file: String) throws {
    let disclosure = try #require(try Self.read(file))
    for table in disclosure.tables where table.kind == .income || table.kind == .incomeAndExpenditure {
      let proof = TableProof(table)
      for section in proof.sections {
        let columns = table.blocks[table.rows[section.rows.first ?? 0].block].columns
        for (place, column) in section.columns.enumerated() where columns[column].header.last?.contains("其中") ?? false {
          #expect(section.columnProof.parents[place] != section.columnProof.parents.firstIndex(of: nil))
        }
        for (place, row) in section.rows.enumerated() where table.rows[row].label.hasPrefix("其中：捐赠") {
          #expect(section.proof.parents[place] != nil)
        }
      }
    }
  }

  @Test(
    .enabled(if: Repository.hasShared, "no ../shared/disclosures"),
    arguments: ["jiangsu-procuratorate-2017-budget", "jiangsu-court-2018-budget"])
  func `with ../shared: the unit's name above a table is not its title`(file: String) throws {
    let disclosure = try #require(try Self.read(file))
    #expect(!disclosure.tables.contains { $0.title == disclosure.department.name })
  }

  @Test(.enabled(if: Repository.hasShared, "no ../shared/disclosures"))
  func `with ../shared: a form alone, as a workbook, is read`() throws {
    let bytes = try #require(try Samples.shared("other/zhanjiang-human-resources-2023-overall-targets.xlsx"))
    let disclosure = try DisclosureReader().read(FileReader().read(bytes)).disclosure
    #expect(disclosure.year == 2023)
    #expect(!disclosure.overall.isEmpty || !disclosure.projects.isEmpty)
  }
}

extension String {
  fileprivate var withoutSpaces: String { String(unicodeScalars.filter { !$0.properties.isWhitespace }) }
}
