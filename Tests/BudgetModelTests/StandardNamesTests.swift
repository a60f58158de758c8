import BudgetModel
import Testing

struct StandardNamesTests {
  @Test(arguments: [
    ("201 一般公共服务支出", "201 General public services"),
    ("  2010301 行政运行", "  2010301 Administrative operation"),
    ("其他信访事务支出", "Other petitions"),
    ("政府办公厅(室)及相关机构事务", "Government offices and related bodies"),
    ("因公出国（境）费用", "Travel abroad"),
    ("“三公”经费合计", "Three public expenses"),
    ("机关运行经费财政拨款预算", "Running costs of the agency (budget from appropriations)"),
    ("基本工资、津贴补贴", "Basic salaries, Allowances and subsidies"),
    ("2050202 小学教育（收入合计） is 9.00", "2050202 Primary schools (Total income) is 9.00"),
    ("单价100万元（含）以上设备（不含车辆）", "Equipment of 100 万元 and more each, without vehicles"),
    ("  单位价值100万元以上的设备", "  Equipment of 100 万元 and more each"),
    ("部门预算安排购置单价在20万元以上的设备", "Equipment of 20 万元 and more each, to be bought"),
    ("claims 16 个 二级项目; 744 人, 3 批次", "claims 16 Second-level projects; 744 people, 3 groups"),
    ("其中：教育收费", "of which: Tuition and fees"),
    ("2026年预算数：因公出国（境）费", "2026 budget: Travel abroad"),
  ])
  func `What all departments name alike is in English`(_ published: String, _ english: String) {
    #expect(StandardNames.english(published) == english)
  }

  @Test(arguments: [
    "信访干部培训专项", "“印刷费”", "《收入支出决算总表》", "印刷费专项", "高水平行政运行", "plain text", "=100套", "12 个体户", "单价100万元的设备采购项目", "", "（",
    "“", "“三公”",
  ])
  func `What one document names, and what is quoted, stays as published`(_ published: String) {
    #expect(StandardNames.english(published) == published)
  }

  @Test func `English words lead to the names that may be published`() {
    let names = StandardNames.published(holding: "petition")
    #expect(names.contains("信访事务") && names.contains("其他信访事务支出"))
    #expect(StandardNames.published(holding: "").isEmpty)
  }
}
