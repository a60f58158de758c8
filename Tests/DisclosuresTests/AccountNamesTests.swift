import BudgetModel
import Testing

@testable import Disclosures

struct AccountNamesTests {
  private var names: AccountNames {
    let rows = [("208", "社会保障和就业支出"), ("20805", "行政事业单位养老支出"), ("2080501", "行政单位离退休")]
    return AccountNames([
      Table(
        number: 1, kind: .expenditure, title: "支出决算表", unit: .tenThousandYuan,
        blocks: [Block(codeHeader: "科目编码", nameHeader: "科目名称", columns: [Column(header: ["合计"])])],
        rows: rows.enumerated().map { index, row in
          Row(number: index + 1, code: row.0, label: row.1, level: index + 1, cells: [.blank])
        })
    ])
  }

  @Test(arguments: [
    ("社会保障和就业支出（类）行政事业单位养老支出（款）行政单位离退休（项）", "2080501"),
    // The section was called so before; the class still tells.
    ("社会保障和就业支出（类）行政事业单位离退休（款）行政单位离退休（项）", "2080501"),
    ("行政单位离退休（项）", "2080501"),
    ("教育支出（类）普通教育（款）行政单位离退休（项）", nil),
  ])
  func `an account is known by its name and one of those above it`(text: String, code: String?) throws {
    let phrase = try #require(AccountPhrase(text))
    #expect(names.code(phrase, context: nil)?.digits == code)
  }
}
