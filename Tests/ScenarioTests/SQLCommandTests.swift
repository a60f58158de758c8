import Foundation
import TestSupport
import Testing

/// `mingzhang sql`, run as people run it.
struct SQLCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(_ arguments: String..., lang: String = "zh") throws -> CommandLine {
    try CommandLine(["sql"] + arguments + ["--lang", lang], environment: ["XDG_CACHE_HOME": folder("cache")])
  }

  private let rents =
    "SELECT name, executed, score FROM projects WHERE department_id = '140525-023' ORDER BY score LIMIT 2"

  @Test func `a statement gives a table, aligned by what is seen`() throws {
    let run = try run("SELECT name, approved AS a FROM projects WHERE name IN ('房租费', '楼层管理费') ORDER BY a")
    #expect((run.status, run.errors) == (0, ""))
    #expect(run.output == "name                a\n楼层管理费   90000000\n房租费      240000000\n")
  }

  @Test func `a statement gives CSV and JSON`() throws {
    let query = "SELECT name, score, unit AS \"u,v\", NULL AS n, 0.5 AS d FROM projects WHERE name = '房租费'"
    let csv = try run(query, "--format", "csv")
    #expect(csv.output == "name,score,\"u,v\",n,d\r\n房租费,9500,泽州县行政审批服务管理局,,0.5\r\n")
    let json = try run(query, "--format", "json")
    #expect(
      json.output
        == "[\n{\"name\": \"房租费\", \"score\": 9500, \"u,v\": \"泽州县行政审批服务管理局\", \"n\": null, \"d\": 0.5}\n]\n")
    #expect(try run("SELECT 1 WHERE 0", "--format", "json").output == "[]\n")
  }

  @Test func `facts are kept in the cache, and made again where it was deleted`() throws {
    let first = try run("SELECT count(*) FROM indicators")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder("cache/mingzhang"))
    #expect(files.count == 1 && files[0].hasPrefix("facts-") && files[0].hasSuffix(".sqlite"))
    try FileManager.default.removeItem(atPath: folder("cache"))
    #expect(try run("SELECT count(*) FROM indicators").output == first.output)
  }

  @Test func `what is wrong is said with its place and the tables there are`() throws {
    let run = try run("SELECT name,\n  部门 FROM projects", lang: "en")
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(
      run.errors == """
        mingzhang: line 2, character 3: no such column: 部门. The tables are spending, economic, revenue, expenses, projects, \
        indicators, findings, statements; mingzhang sql lists their columns.
            部门 FROM projects
            ^

        """)
    let syntax = try self.run("SELECT '费', FROM projects")
    #expect(syntax.errors.hasPrefix("mingzhang: 第 1 行第 13 个字：near \"FROM\": syntax error。有这些表：spending、"))
    #expect(syntax.errors.hasSuffix("  SELECT '费', FROM projects\n               ^\n"))
  }

  @Test(arguments: [
    "DELETE FROM fact_projects", "DROP VIEW projects", "ATTACH '/tmp/other.sqlite' AS o", "PRAGMA journal_mode = WAL",
    "CREATE TABLE t(a)", "UPDATE fact_text SET text = ''", "SELECT load_extension('x')", "VACUUM", "BEGIN",
    "SELECT * FROM pragma_database_list", "CREATE TEMP TABLE t(a)",
  ])
  func `facts are only read`(statement: String) throws {
    let before = try run("SELECT count(*) FROM projects").output
    let run = try run(statement)
    #expect(run.status == 2 && run.output.isEmpty, "\(run.output)")
    #expect(run.errors.contains("只能查询") || run.errors.contains("no such"), "\(run.errors)")
    #expect(try self.run("SELECT count(*) FROM projects").output == before)
  }

  @Test func `one statement at a time, and one at least`() throws {
    #expect(try run("SELECT 1; SELECT 2").errors.hasPrefix("mingzhang: 第 1 行第 11 个字：一次只写一条语句。"))
    #expect(try run("SELECT 1 ; ").status == 0)
    #expect(try run("  ").errors == "mingzhang: 没有写语句。\n")
  }

  @Test func `without a statement the tables and their columns are listed`() throws {
    let run = try run(lang: "en")
    #expect(run.output.hasPrefix("spending\n  code"))
    #expect(run.output.contains("\nprojects\n") && run.output.contains("executed"))
    #expect(try self.run().output.contains("部门"))
  }

  @Test func `a cell does nothing to a terminal`() throws {
    let run = try run("SELECT char(27) || '[31m' AS a, 'x' || char(10) || 'y' AS b")
    #expect(run.output == "a      b\n\u{FFFD}[31m  x y\n")
  }
}
