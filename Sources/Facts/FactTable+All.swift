extension FactTable {
  /// Spending by function (支出功能分类科目).
  public static let spending = FactTable(
    "spending", "a class, section or item of the functional classification",
    order: "total", sameBy: ["code"],
    [
      FactColumn(
        "code", .code, "编码", "Code", "the account's code: 3 digits for a class, 5 for a section, 7 for an item"),
      FactColumn("name", .name, "科目", "Account", "its name as published"),
      FactColumn("level", .count, "级", "Level", "1 class (类), 2 section (款), 3 item (项)"),
      FactColumn("approved", .money, "预算", "Budget", "the year-start budget"),
      FactColumn("executed", .money, "决算", "Executed", "what was spent, of the same money as the budget beside it"),
      FactColumn("rate", .rate, "执行率", "Executed %", "executed of approved"),
      FactColumn("funds", .text, "资金", "Money", "whose money these two are of: 全部资金, 财政拨款 …"),
      FactColumn(
        "total", .money, "合计", "All money",
        "what was spent of all money published, or what was given where only a budget is held"),
      FactColumn(hidden: "total_funds", .text, "whose money that total is of"),
      FactColumn("basic", .money, "基本", "Basic", "basic spending (基本支出) of that total"),
      FactColumn("project", .money, "项目", "Projects", "project spending (项目支出) of that total"),
      FactColumn("share", .rate, "占比", "Share", "that total of all spending of the document"),
    ])

  /// Basic spending by economic account (支出经济分类科目).
  public static let economic = FactTable(
    "economic", "an account of the economic classification of basic spending",
    order: "amount", sameBy: ["code", "name"],
    [
      FactColumn("code", .code, "编码", "Code", "the account's code: 3 digits for a class, 5 for a section"),
      FactColumn("name", .name, "科目", "Account", "its name as published"),
      FactColumn("level", .count, "级", "Level", "1 class (类), 2 section (款), 3 what a table has below a section"),
      FactColumn("approved", .money, "预算", "Budget", "the year-start budget"),
      FactColumn("executed", .money, "决算", "Executed", "what was spent"),
      FactColumn("rate", .rate, "执行率", "Executed %", "executed of approved"),
    ])

  /// Revenue (收入).
  public static let revenue = FactTable(
    "revenue", "a source of revenue, without totals; then an account of it, where a table lists revenue by account",
    order: "amount", sameBy: ["code", "name"],
    [
      FactColumn("code", .code, "编码", "Code", "the account's code, where the table is by account"),
      FactColumn("name", .name, "收入", "Revenue", "its name as published"),
      FactColumn("approved", .money, "预算", "Budget", "the year-start budget"),
      FactColumn("executed", .money, "决算", "Final", "the final figure"),
    ])

  /// The three public expenses, running costs and procurement (“三公”、机关运行经费、政府采购).
  public static let expenses = FactTable(
    "expenses", "one of the three public expenses, the running costs of offices, procurement, personnel",
    order: "amount", sameBy: ["category", "name"],
    [
      FactColumn(
        "name", .name, "费用", "Expense", "what it is; of procurement and running costs as the sentence names it"),
      FactColumn("category", .text, "类别", "Category", "“三公”经费, 机关运行经费, 政府采购, 人员经费 or 公用经费"),
      FactColumn("approved", .money, "预算", "Budget", "the year-start budget"),
      FactColumn("executed", .money, "决算", "Executed", "what was spent"),
      FactColumn("rate", .rate, "执行率", "Executed %", "executed of approved"),
    ])

  /// Projects and how they judged themselves.
  public static let projects = FactTable(
    "projects", "a project (项目), or the performance of a whole department (整体绩效)",
    order: "amount", sameBy: ["name", "unit"],
    [
      FactColumn("name", .name, "项目", "Project", "its name"),
      FactColumn("unit", .text, "单位", "Unit", "the unit that carries it out"),
      FactColumn("approved", .money, "年初", "Approved", "the year-start budget"),
      FactColumn("adjusted", .money, "全年", "Adjusted", "the budget after changes in the year"),
      FactColumn("executed", .money, "执行", "Spent", "what was spent"),
      FactColumn("of_adjusted", .rate, "对全年", "of adj.", "executed of adjusted"),
      FactColumn("of_approved", .rate, "对年初", "of appr.", "executed of approved"),
      FactColumn("score", .points, "得分", "Score", "the score it gave itself"),
      FactColumn("grade", .text, "等", "Gr.", "its grade as published: 优, 良, 中, 差"),
      FactColumn("met", .count, "达成", "Met", "indicators that met their target; null without a self-evaluation"),
      FactColumn(
        "comparable", .count, "可比", "Comparable",
        "indicators whose outturn can be held against the target; null without a self-evaluation"),
      FactColumn("indicators", .count, "指标", "Indicators", "how many indicators it has"),
      FactColumn(hidden: "overall", .count, "1 for the performance of the whole department, else 0"),
    ])

  /// Indicators of projects (绩效指标).
  public static let indicators = FactTable(
    "indicators", "a performance indicator (绩效指标) of a project",
    [
      FactColumn("name", .name, "指标", "Indicator", "its name (三级指标)"),
      FactColumn("project", .text, "项目", "Project", "its project: `place` in `projects`"),
      FactColumn("category", .text, "类别", "Category", "一级指标"),
      FactColumn("subcategory", .text, "二级", "Sub-category", "二级指标"),
      FactColumn("annual_target", .text, "年初", "Year-start", "the year-start target as published"),
      FactColumn(
        "target", .text, "目标", "Target", "the target that counts: adjusted, else annual, else of the whole period"),
      FactColumn("actual", .text, "实际", "Actual", "the outturn as published"),
      FactColumn("weight", .points, "分值", "Weight", "the points it can have"),
      FactColumn("score", .points, "得分", "Points", "the points it gave itself"),
      FactColumn(
        "verdict", .text, "达成", "Met",
        "`met`, `equal` (exactly the target) or `missed`; null where they cannot be compared"),
      FactColumn(
        "reached", .rate, "完成率", "Reached", "the outturn's number of the target's, where both are numbers of one unit"),
      FactColumn("deviation", .text, "原因", "Reason", "why it deviated, as far as it is kept"),
    ])

  /// What rules found (核对).
  public static let findings = FactTable(
    "findings", "what a rule found in a document; only of documents that were checked",
    [
      FactColumn("rule", .code, "规则", "Rule", "the rule: docs/findings.md"),
      FactColumn("severity", .text, "", "", "`!` a contradiction, `?` a note"),
      FactColumn(
        "name", .name, "说的是", "About",
        "the indicator, the project or the figure found fault with; where none is named, the finding in a sentence"),
      FactColumn("title", .text, "核对", "Compared", "what the rule compares, in Chinese"),
      FactColumn(hidden: "english", .text, "the same in English"),
      FactColumn("difference", .money, "差额", "Difference", "stated less computed, where it is money"),
    ])

  /// Figures stated in prose.
  public static let statements = FactTable(
    "statements", "a figure that a sentence states, or a number of people, vehicles and the like",
    [
      FactColumn("name", .name, "事项", "Subject", "what the figure is of, as the sentence names it"),
      FactColumn(
        "measure", .text, "口径", "Measure",
        "what is said of it: `amount`, `approved`, `adjusted`, `executed`, `last-year`, `change`, `change-rate`, `share`, "
          + "`completion`, `used-for`, `count`; `fact` for people, vehicles and the like"),
      FactColumn("base", .text, "对比", "Beside", "what it is a share or completion of, or a change on, as it is named"),
      FactColumn("amount", .money, "金额", "Amount", "where it is money"),
      FactColumn("percentage", .rate, "百分比", "Percentage", "where it is a percentage"),
      FactColumn("number", .points, "数量", "Number", "where it counts things: hundredths of one"),
      FactColumn("unit", .text, "单位", "Unit", "the measure word of that number: 人, 辆, 平方米"),
    ])
}
