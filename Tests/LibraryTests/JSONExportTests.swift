import BudgetModel
import Foundation
import Testing

@testable import Library

@Suite struct JSONExportTests {
  @Test func `a disclosure is exported as the contract says`() throws {
    // given
    let text = JSONExport.text([Fixture.disclosure()])

    // then
    let expected = """
      {
        "disclosures": [
          {
            "id": "140525-023/2024/final",
            "department": {"name": "泽州县行政审批服务管理局", "code": "023"},
            "region": {"name": "泽州县", "code": "140525"},
            "year": 2024,
            "kind": "final",
            "title": "2024年度部门决算",
            "tables": [
              {
                "number": 1,
                "title": "收入支出决算总表",
                "kind": "income-expenditure",
                "label": null,
                "unit": "万元",
                "page": null,
                "empty": false,
                "structure": null,
                "columns": ["收入/金额", "支出/合计", "支出/其中：项目"],
                "rows": [
                  {"side": "income", "code": null, "name": "一般公共预算财政拨款收入", "level": 1, "values": ["1564.71"], "block": 0, "row": 1, "page": null},
                  {"side": "expenditure", "code": null, "name": "外交支出", "level": 1, "values": [null, "--"], "block": 1, "row": 1, "page": null}
                ]
              },
              {
                "number": 3,
                "title": "支出决算表",
                "kind": "expenditure",
                "label": "公开03表",
                "unit": "万元",
                "page": null,
                "empty": false,
                "structure": null,
                "columns": ["本年支出合计", "项目支出"],
                "rows": [
                  {"side": null, "code": null, "name": "合计", "level": 0, "values": ["1297.04", "0.00"], "block": 0, "row": 1, "page": null},
                  {"side": null, "code": "201", "name": "一般公共服务支出", "level": 1, "values": ["1297.04", null], "block": 0, "row": 2, "page": null}
                ]
              }
            ],
            "projects": [
              {
                "name": "房租费",
                "unit": null,
                "authority": null,
                "code": null,
                "attribute": null,
                "duration": null,
                "goal": null,
                "periodGoal": null,
                "funds": {"approved": "10.00", "adjusted": null, "executed": "8.24", "annual": null, "period": null},
                "fundsUnit": "万元",
                "funding": [
                  {"measure": "approved", "origin": null, "amount": "10.00", "unit": "万元", "source": {"place": "evaluation", "project": "房租费", "table": 1, "row": 1, "page": null}},
                  {"measure": "executed", "origin": null, "amount": "8.24", "unit": "万元", "source": {"place": "evaluation", "project": "房租费", "table": 1, "row": 1, "page": null}}
                ],
                "indicators": [
                  {"path": ["产出指标", "数量指标"], "name": "租房面积", "target": "≥3年", "annualTarget": "≥100平方米", "adjustedTarget": null, "actual": "120平方米", "weight": "10", "score": "10", "deviation": "", "measures": null, "nature": null, "unit": null, "categoryWeight": null, "subcategoryWeight": null}
                ],
                "evaluation": {"rate": "82.39", "executionScore": "8.24", "executionWeight": "10", "indicatorScore": null, "total": "96.24", "grade": "优", "deviation": null, "publishedGrade": null, "outcome": null, "conclusion": null, "problems": null, "nextSteps": null}
              }
            ],
            "overall": [],
            "claims": [
              {"subject": "一般公共服务支出", "code": "201", "measure": "approved", "base": null, "figure": "1300.5", "unit": "万元", "source": {"place": "prose", "section": "三", "sentence": 2, "page": 9}}
            ],
            "facts": [
              {"name": "实有车辆", "figure": "2", "unit": "辆", "source": {"place": "prose", "section": "四", "sentence": 1, "page": null}}
            ],
            "enumerations": [
              {"subject": "公用经费", "names": ["办公费", "维修（护）费"], "source": {"place": "prose", "section": "六", "sentence": 3, "page": 11}}
            ],
            "phrases": [
              {"kind": "leftover", "text": "增加（减少）", "source": {"place": "prose", "section": "六", "sentence": 4, "page": 11}}
            ]
          }
        ]
      }

      """
    #expect(text == expected)
  }

  @Test func `the other account of a pair has its code, a row its page`() throws {
    // given
    var disclosure = Fixture.disclosure()
    disclosure.tables = [
      Table(
        number: 6, kind: .basic, title: "基本支出表", unit: .tenThousandYuan,
        blocks: [
          Block(codeHeader: "编码", nameHeader: "科目", counterpartHeader: "政府科目", columns: [Column(header: ["金额"])])
        ],
        rows: [
          Row(
            number: 1, code: "301", label: "工资福利支出", counterpart: "机关工资福利支出", counterpartCode: "501", level: 1,
            cells: [.blank]),
          Row(number: 2, code: "302", label: "商品和服务支出", counterpartCode: "502", level: 1, cells: [.blank], page: 8),
        ], page: 7)
    ]

    // then
    let lines = JSONExport.text([disclosure]).split(separator: "\n").filter { $0.contains("\"level\"") }
    #expect(
      lines.map { $0.drop { $0 == " " } } == [
        #"{"side": null, "code": "301", "name": "工资福利支出", "counterpart": "机关工资福利支出", "counterpartCode": "501", "level": 1, "values": [null], "block": 0, "row": 1, "page": 7},"#,
        #"{"side": null, "code": "302", "name": "商品和服务支出", "counterpart": null, "counterpartCode": "502", "level": 1, "values": [null], "block": 0, "row": 2, "page": 8}"#,
      ])
  }

  @Test func `the targets of the whole department stand beside the projects`() throws {
    // given
    var disclosure = Fixture.disclosure()
    var overall = Project(name: "整体绩效目标")
    overall.indicators = [
      Indicator(
        category: "产出指标", subcategory: "数量指标", name: "办件数", source: Source(.targetForm(project: "整体绩效目标", row: 1)))
    ]
    disclosure.overall = [overall]

    // then
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(JSONExport.bytes([disclosure]))) as? [String: [[String: Any]]])
    let exported = try #require(object["disclosures"]?.first)
    #expect((exported["projects"] as? [[String: Any]])?.compactMap { $0["name"] as? String } == ["房租费"])
    let target = try #require((exported["overall"] as? [[String: Any]])?.first)
    #expect(target["name"] as? String == "整体绩效目标")
    #expect((target["indicators"] as? [[String: Any]])?.first?["name"] as? String == "办件数")
  }
}
