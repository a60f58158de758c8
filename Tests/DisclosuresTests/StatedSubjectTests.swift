import BudgetModel
import Testing

@testable import Disclosures

/// What figures of sentences are about, and what is written below tables; names and figures are invented.
struct StatedSubjectTests {
  private static func disclosure(note: String = "", rows: String = "", prose: String = "") throws -> Disclosure {
    let text = """
      陵川县示例事务局

      2025年度部门预算公开

      二、机构设置

      \(prose.hasPrefix("@") ? String(prose.dropFirst()) : "下设示例中心。")

      2025年预算支出总表

      部门名称：陵川县示例事务局

      单位：万元

      科目编码\t科目名称\t合计\t基本支出\t项目支出
      201\t一般公共服务支出\t\(rows)
      20126\t档案事务\t\(rows)

      \(note)

      第三部分 2025年度部门预算情况说明

      一、收支预算总体情况

      \(prose.hasPrefix("@") ? "无。" : prose)
      """
    return try Samples.reading(Array(text.utf8)).disclosure
  }

  @Test(arguments: [
    ("2025年收入预算400万元，支出预算390万元。", ["收入预算", "支出预算"]),
    ("2025年收入预算400万元；支出预算390万元，比上年增加20万元，增长5.4%。", ["收入预算", "支出预算", "支出预算", "支出预算"]),
    ("2025年政府性基金收入预算40万元，支出预算39万元。", ["政府性基金收入预算", "政府性基金支出预算"]),
    ("基本支出40万元，支出预算39万元。", ["基本支出", "支出预算"]),
    ("公务接待费4万元，预算3万元。", ["公务接待费", "公务接待费"]),
  ]) func `a bare 支出预算 takes no subject from the clause before it`(prose: String, subjects: [String]) throws {
    #expect(try Self.disclosure(rows: "9\t4\t5", prose: prose).claims.map(\.subject) == subjects)
  }

  @Test func `an account's paragraph names it for both years, with its code`() throws {
    let prose =
      "1、公共安全支出（204类）司法（06款）行政运行（01项）34.89万元。主要用于：基本支出。2024年当年预算执行数为40.69万元，2025年预算安排34.89万元，比2024年预算执行数减少1.10%。"
    #expect(
      try Self.disclosure(rows: "9\t4\t5", prose: prose).claims.map {
        "\($0.code?.digits ?? "-") \($0.subject) \($0.measure.rawValue) \($0.figure.text)"
      } == [
        "2040601 行政运行 amount 34.89", "2040601 行政运行 last-year 40.69", "2040601 行政运行 amount 34.89",
        "2040601 行政运行 change-rate -1.10",
      ])
  }

  @Test(arguments: [
    ("公务接待费38.84万元，较上年减少1.65万元（4.08%）。", "change-rate -4.08"),
    ("公务接待费38.84万元，较上年增加1.65万元，增幅4.44%。", "change-rate 4.44"),
    ("公务接待费38.84万元，较上年减少1.65万元，减幅为4.08%。", "change-rate -4.08"),
    ("公务接待费38.84万元，较上年减少1.65万元（占4.08%）。", "share 4.08"),
  ]) func `a rate is told by its change`(prose: String, last: String) throws {
    let claim = try Self.disclosure(rows: "9\t4\t5", prose: prose).claims.last
    #expect(claim.map { "\($0.measure.rawValue) \($0.figure.text)" } == last)
  }

  @Test func `an account may be named by names that strokes join`() throws {
    let prose = "1. “一般公共服务支出-档案事务”科目34.89万元，主要用于基本支出。"
    let claim = try #require(try Self.disclosure(rows: "9\t4\t5", prose: prose).claims.first)
    #expect(claim.subject == "档案事务")
    #expect(claim.code?.digits == "20126")
  }

  @Test(arguments: [
    ("注：若本表无数据，则为空表。", "9\t4\t5", false), ("注：本表无数据的，应公开空表并予以说明。", "9\t4\t5", false),
    ("注：本表无数据。", "9\t4\t5", false), ("注：本表无数据。", "0.00\t0.00\t0.00", true), ("注：本表无数据。", "\t\t", true),
    ("注：若本表无数据，则为空表。", "\t\t", true), ("注：若本表无数据，则为空表。", "0.00\t0.00\t0.00", false), ("注：本表不含上年结转。", "\t\t", false),
  ]) func `a table with figures is judged by them, whatever its note says`(
    note: String, cells: String, isEmpty: Bool
  ) throws {
    #expect(try Self.disclosure(note: note, rows: cells, prose: "2025年收入预算400万元。").tables.map(\.isEmpty) == [isEmpty])
  }

  @Test(arguments: [
    ("注：本表本年无发生额。", "9\t4\t5", ["无发生额"]), ("注：本表本年无发生额。", "0.00\t0.00\t0.00", []),
    ("注：如无发生额，本表为零。", "9\t4\t5", []), ("注：本表无数据。", "9\t4\t5", ["本表无数据"]),
  ]) func `a note that denies a table's figures is kept`(note: String, cells: String, kept: [String]) throws {
    let phrases = try Self.disclosure(note: note, rows: cells, prose: "2025年收入预算400万元。").phrases
    #expect(phrases.filter { $0.kind == .noData && $0.source.place.isOfTable }.map(\.text) == kept)
  }

  @Test(arguments: [
    ("@本部门共设置24个内设机构和机关党委。", ["内设机构 24"]), ("@本级内设13个处室。", ["内设处室 13"]), ("@下设1个预算单位。", ["下设预算单位 1"]),
    ("@目前执行123名。", []), ("@本级内设34个，名称如下。", []), ("@行政编制15名，实有14人。", ["行政编制 15", "行政实有 14"]),
    ("@全年举办6个。", []),
  ]) func `a sentence that does not say what it counts states no fact`(prose: String, facts: [String]) throws {
    #expect(
      try Self.disclosure(rows: "9\t4\t5", prose: prose).facts.map { "\($0.name) \($0.figure.text)" } == facts)
  }
}

extension Source.Place {
  fileprivate var isOfTable: Bool { if case .table = self { true } else { false } }
}
