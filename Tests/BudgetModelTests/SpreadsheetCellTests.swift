import BudgetModel
import Testing

struct SpreadsheetCellTests {
  @Test(arguments: [
    "=1+1", "=300元/小时", "+cmd|' /C calc'!A0", "-甲", "-", "@SUM(A1)", "＝1", "＋甲", "－甲", "＠甲", "\t=1", "\r=1", "\n甲",
    "-cmd|'%'!%", "-1+cmd%", "+1=2", "-1-2", "--5", "\u{FEFF}=1", "\u{200B}=1", "-1.2.3", "－5", "-%", "-1.",
  ])
  func `what a spreadsheet would take for a formula gets a blank before it`(text: String) {
    #expect(SpreadsheetCell.guarded(text) == " " + text)
  }

  @Test(arguments: [
    "", "201", "-5", "-5.20", "+3.00", "-1,234,567.89", "-21.74%", "+0.5%", "–", "—", "甲=乙", " =1", "≥95", "\u{200B}甲",
    "1-2",
  ])
  func `numbers with a sign, and whatever does not begin as a formula, stay as they are`(text: String) {
    #expect(SpreadsheetCell.guarded(text) == text)
  }
}
