extension Glossary {
  /// Budgets, final accounts and their stages.
  static let budgets = [
    GlossaryEntry(
      "预算", "~budget", code: "budget",
      ("年度开始前批准的收支计划。", "What a department means to take in and spend in a year, approved before it.")),
    GlossaryEntry(
      "决算", "~final accounts", code: "finalAccounts",
      ("年度终了后公布的执行结果。", "What became of the budget, published after the year."), never: ["settlement"]),
    GlossaryEntry(
      "年初预算", "~approved", code: "approved",
      ("年初批复的预算。", "The budget as approved for the beginning of the year."), never: ["initial budget"],
      also: ["年初预算数"]),
    GlossaryEntry(
      "全年预算", "~adjusted", code: "adjusted",
      ("年中调整后的预算。", "The budget with all changes of the year."), also: ["调整预算数", "调整后预算"]),
    GlossaryEntry(
      "执行数", "~spent", code: "executed", ("当年实际支出。", "What was spent of it."), also: ["全年执行数"]),
    GlossaryEntry(
      "执行率", "~execution", code: "Rate",
      ("执行数与全年预算之比；对年初预算的，另行注明。", "Spent over the adjusted budget; over the approved one where that is said.")),
    GlossaryEntry(
      "部门的一年", "department's year", code: "DepartmentYear",
      ("一个部门一个年度的预算、决算。", "What a department publishes of one year: its budget, its final accounts, or both.")),
    GlossaryEntry(
      "基本支出", "~basic", code: "basic",
      ("保障机构正常运转的支出，分人员经费和公用经费。", "Spending that keeps the department going: people and offices.")),
    GlossaryEntry(
      "项目支出", "project", code: "project",
      ("为完成特定任务、在基本支出之外安排的支出。", "Spending on particular tasks beside basic spending.")),
    GlossaryEntry(
      "人员经费", "personnel", code: "personnel",
      ("基本支出中用于人员的部分：工资、社保缴费、离退休费等。", "The part of basic spending that is for people: pay, insurance, pensions."),
      never: ["staff costs"]),
    GlossaryEntry(
      "公用经费", "operating funds", code: "operating",
      ("基本支出中用于日常公用的部分：办公、水电、差旅等。", "The part of basic spending that is for offices and daily work."),
      never: ["running costs"]),
    GlossaryEntry(
      "机关运行", "running costs", code: "runningCosts",
      (
        "行政单位和参公单位用一般公共预算安排的公用经费；事业单位没有这一项。",
        "公用经费 of administrative bodies and those managed like them, from the general public budget."
      ),
      never: ["operating"], also: ["机关运行经费"]),
    GlossaryEntry(
      "三公", "~three public expenses", code: "ThreePublicExpenses",
      ("因公出国（境）费、公务用车购置及运行费、公务接待费三项的合称。", "Travel abroad, official vehicles, receptions.")),
    GlossaryEntry(
      "因公出国", "~travel abroad", code: "abroad",
      (
        "因公务出国（境）的旅费、食宿、培训等；要看团组数和人数。",
        "Travel, board and training of official trips abroad; published with the number of trips and people."
      )),
    GlossaryEntry(
      "公务用车", "~official vehicles", code: "vehicles",
      (
        "买车（购置费）和用车（运行维护费）两部分；要看购置数和保有量。",
        "Buying vehicles and running them; published with how many were bought and how many are kept."
      )),
    GlossaryEntry(
      "公务接待", "~receptions", code: "receptions",
      ("按规定接待来人的开支；要看批次和人次。", "Receiving official visitors; published with how many groups and people.")),
    GlossaryEntry(
      "政府采购", "procurement", code: "procurement",
      ("依政府采购法采购货物、工程和服务。", "What is bought under the law on government procurement: goods, works, services.")),
    GlossaryEntry(
      "政府购买服务", "~services bought",
      (
        "把适合由社会力量承担的事项，按合同交给社会组织或企业办理，属政府采购的服务类。",
        "Services that companies or associations provide for the department under contract."
      )),
  ]
}
