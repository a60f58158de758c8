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
    "甲1-2", "140525-023", "2010306", "12345/6", "1/2/3/4", "1-/2", "5.10", "3月", "月日", "E5", "1E", "12/345",
  ])
  func `numbers with a sign, and whatever does not begin as a formula, stay as they are`(text: String) {
    #expect(SpreadsheetCell.guarded(text) == text)
  }

  @Test(arguments: [
    "5/10", "1-2", "2024-5", "2024/5/1", "3:30", "12:30:05", "5月1日", "2024年5月", "2024年5月1日", "1E5", "2e10", "5 / 10",
  ])
  func `what a spreadsheet would take for a date or a power gets a blank that does not break`(text: String) {
    #expect(SpreadsheetCell.guarded(text) == "\u{A0}" + text)
  }
}
