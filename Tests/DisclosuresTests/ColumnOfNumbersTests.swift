import BudgetModel
import Testing

@testable import Disclosures

struct ColumnOfNumbersTests {
  private func column(_ heading: String, _ cells: String...) -> ColumnOfNumbers {
    ColumnOfNumbers(
      Column(header: [heading]), cells.map { Figure($0, .money(.tenThousandYuan)).map(CellValue.figure) ?? .text($0) })
  }

  @Test func `among numbers a text with digits is doubtful`() {
    let amounts = column("金额", "400.00", "12.5O", "3.00")
    #expect(amounts.isDoubtful("12.5O"))
    #expect(!amounts.isDoubtful("无"))
  }

  @Test(arguments: ["C0602展览服务", "12345热线运行", "2026年", "9、社会保险基金支出", "≥95%"])
  func `in a column of words digits are nothing to look at`(text: String) {
    #expect(!column("采购品目", text, "A0601办公家具").isDoubtful(text))
    #expect(!column("采购品目", text).isDoubtful(text))
  }

  @Test func `a share is a number`() {
    #expect(!column("比上年增减", "1.00", "-55.76%").isDoubtful("-55.76%"))
  }

  @Test func `where no cell is a number the heading decides`() {
    #expect(column("金额", "4O0.00").isDoubtful("4O0.00"))
    #expect(!column("备注", "4O0.00").isDoubtful("4O0.00"))
    #expect(!column("金额", "C0602展览服务").isDoubtful("C0602展览服务"))
  }
}
