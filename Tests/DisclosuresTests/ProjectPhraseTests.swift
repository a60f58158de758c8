import BudgetModel
import Disclosures
import Documents
import Testing

/// The words about projects, targets and terms that are kept for rules.
@Suite struct ProjectPhraseTests {
  private func phrases(_ kind: StatedPhrase.Kind, _ sentences: String, kind document: String = "预算") throws -> [String]
  {
    let text = """
      陵川县示例事务局2026年部门\(document)
      三、收支\(document)情况说明
      收入100.00万元，支出100.00万元。
      \(sentences)
      """
    return try Samples.reading(Array(text.utf8)).disclosure.phrases.filter { $0.kind == kind }.map(\.text)
  }

  @Test(arguments: [
    ("比上年增加3.00万元，主要原因是上年度安排了开办费，本年度未安排。", ["增加3.00万元：本年度未安排"]),
    ("比上年增加3.00万元，主要原因是本年度安排了开办费，上年度未安排。", ["增加3.00万元：上年度未安排"]),
    ("比上年减少3.00万元，主要原因是2026年未安排购车。", ["减少3.00万元：2026年未安排"]),
    ("比上年增加3.00万元，主要原因是未安排购车。", []),
  ])
  func `what was not given, and in which year, is a reason`(_ sentence: String, _ found: [String]) throws {
    #expect(try phrases(.reason, sentence) == found)
  }

  @Test(arguments: [
    ("拟对政务热线整合经费等1个项目开展部门重点绩效评价，涉及预算资金3170万元。", ["政务热线整合经费 3170万元"]),
    ("选取热线整合经费、公车统管费用等2个项目开展评价，涉及资金3290万元。", ["热线整合经费、公车统管费用 3290万元"]),
    ("选取热线整合经费等2个项目开展评价，涉及资金3290万元。", []),
    ("编报绩效目标的项目共3个，涉及资金3290万元。", []),
  ])
  func `projects named and counted are kept with their money`(_ sentence: String, _ found: [String]) throws {
    #expect(try phrases(.funded, sentence) == found)
  }

  @Test(arguments: [
    ("2026年部门决算收入100.00万元。", ["2026年部门决算收入"]), ("2026年预决算公开情况良好。", []), ("2025年部门决算收入100.00万元。", []),
  ])
  func `final accounts of a budget's own year are kept`(_ sentence: String, _ found: [String]) throws {
    #expect(try phrases(.settled, sentence) == found)
    #expect(try phrases(.settled, sentence, kind: "决算") == [])
  }

  @Test(arguments: [
    ("聘请常驻律师至少6名（3名执业律师和4名实习律师）。", ["3+4=6名"]), ("聘请常驻律师6名（2名执业律师和4名实习律师）。", []),
    ("聘请常驻律师6名（2名执业律师和1名实习律师等）。", []), ("举办培训6次（每次20人、30人）。", []),
  ])
  func `brackets behind a number that part all of it are kept where they miss it`(
    _ sentence: String, _ found: [String]
  ) throws {
    #expect(try phrases(.sum, sentence) == found)
  }

  @Test(arguments: [
    ("1.项目支出：指为保障机构正常运转、完成日常工作任务而发生的支出。", 1), ("1.项目支出：指在基本支出之外为完成特定行政任务发生的支出。", 0),
    ("2.基本支出：指为保障机构正常运转、完成日常工作任务而发生的人员支出和公用支出。", 0),
  ])
  func `a term with the explanation of another is kept`(_ sentence: String, _ count: Int) throws {
    #expect(try phrases(.swapped, sentence).count == count)
  }

  private func standards(_ cells: String) throws -> [String] {
    let table = """
      项目支出绩效目标表
      | 项目名称 | 接待中心运行 |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 | 指标说明 |
      | 产出指标 | 数量指标 | \(cells) |
      """
    return try phrases(.standard, table)
  }

  @Test func `how often an explanation says that something is done is held against its number`() throws {
    #expect(try standards("安全检查次数 | ≥4次 | 每月至少进行一次由办公室牵头的安全检查") == ["≥4次；每月至少进行一次；12"])
    #expect(try standards("安全检查次数 | ≥12次 | 每月至少进行一次由办公室牵头的安全检查") == [])
    #expect(try standards("安全检查次数 | 每月1次 | 每月至少进行一次由办公室牵头的安全检查") == [])
    #expect(try standards("安全检查次数 | ≥3次 | 每季度进行一次由办公室牵头的安全检查") == ["≥3次；每季度进行一次；4"])
  }

  @Test func `the number that has all points is held against the target`() throws {
    #expect(try standards("热线受理量 | ≥9000件 | 大于8000件，得满分，每少100件扣1分") == ["≥9000件；大于8000件，得满分；8000"])
    #expect(try standards("热线受理量 | ≥8000件 | 大于8000件，得满分，每少100件扣1分") == [])
    #expect(try standards("及时率 | ≥95% | 受理及时率95%及以上得满分") == [])
  }

  @Test func `a project that no list has is kept beside the one that is nearly called so`() throws {
    let text = """
      陵川县示例事务局2026年部门预算
      三、收支预算情况说明
      收入100.00万元，支出100.00万元。
      比上年增加3.00万元，主要原因是新增全县第四次全国经济普查项目经费。
      项目支出绩效目标表
      | 项目名称 | 全县第四次全国农业普查经费 |
      | 年度资金总额 | 30.00 |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 普查户数 | ≥100户 |
      """
    func found(_ text: String) throws -> [String] {
      try Samples.reading(Array(text.utf8)).disclosure.phrases.filter { $0.kind == .misnamed }.map(\.text)
    }
    #expect(try found(text) == ["全县第四次全国经济普查；全县第四次全国农业普查经费"])
    #expect(try found(text.replacing("经济", with: "农业")) == [])
    #expect(try found(text.replacing("第四次全国经济", with: "第三次全国农业")) == [])
  }
}
