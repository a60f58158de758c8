import BudgetModel
import Testing

/// Every heading over figures in the tables of the two documents that came as texts, and what it must be taken for.
struct ColumnRoleTests {
  @Test(
    arguments: [
      (["金额"], .total), (["本年收入合计"], .total), (["本年支出合计"], .total), (["基本支出"], .basic), (["项目支出"], .project),
      (["合计"], .total), (["一般公共预算财政拨款"], .generalPublic), (["政府性基金预算财政拨款"], .governmentFund),
      (["国有资本经营预算财政拨款"], .stateCapital), (["上缴上级支出"], .otherPart), (["经营支出"], .otherPart), (["对附属单位补助支出"], .otherPart),
      (["事业收入"], .otherPart), (["经营收入"], .otherPart), (["附属单位上缴收入"], .otherPart), (["本年支出", "小计"], .total),
      (["本年支出", "基本支出"], .basic), (["本年支出", "项目支出"], .project), (["人员经费", "决算数"], .total), (["公用经费", "决算数"], .total),
      (["年初结转和结余"], .carriedOver), (["预算数", "合计"], .total), (["决算数", "公务用车购置及运行维护费", "小计"], .total), (["统计数"], .total),
    ] as [([String], ColumnRole)])
  func `headings of final accounts say what a column means`(header: [String], role: ColumnRole) {
    #expect(ColumnRole(header: header) == role)
  }

  @Test(
    arguments: [
      (["2024年"], .total), (["2024年合计"], .total), (["上年结转安排"], .carriedOver), (["本年收入", "合计"], .total),
      (["本年收入", "一般公共预算"], .generalPublic), (["本年收入", "政府性基金"], .governmentFund),
      (["本年收入", "国有资本经营预算"], .stateCapital), (["上年结转"], .carriedOver), (["2024年预算数", "合计"], .total),
      (["2024年预算数", "基本支出"], .basic), (["2024年预算数", "项目支出"], .project), (["2024年预算数", "人员经费"], .personnel),
      (["2024年预算数", "公用经费"], .operating), (["金额", "小计"], .total), (["金额", "政府性基金预算"], .governmentFund),
      (["政府性基金收入预算"], .governmentFund), (["国有资本经营收入预算"], .stateCapital), (["2024年财政拨款", "一般公共预算"], .generalPublic),
      (["2024年预算数", "国有资本经营预算"], .stateCapital),
    ] as [([String], ColumnRole)])
  func `headings of a budget say what a column means`(header: [String], role: ColumnRole) {
    #expect(ColumnRole(header: header) == role)
  }

  @Test(arguments: [
    ["财政拨款收入"], ["上级补助收入"], ["其他收入"], ["本年收入"], ["年末结转和结余"], ["预算数", "因公出国 (境) 费"], ["决算数", "公务接待 费"],
    ["当年预算安排"], ["本年收入", "财政专户管理资金"], ["单位资金"], [], [""],
  ])
  func `other headings say nothing known`(header: [String]) {
    #expect(ColumnRole(header: header) == nil)
  }

  @Test func `an empty heading below another is passed over`() {
    #expect(ColumnRole(header: ["基本支出", "", ""]) == .basic)
  }
}
