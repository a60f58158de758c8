import Documents
import Testing

struct OfficeReaderTests {
  @Test(arguments: [("table.docx", "1,200.50"), ("table.xlsx", "1200.5")])
  func `tables of office files are read without an office program`(name: String, amount: String) throws {
    let rows = try FileReader().read(path: Samples.path(name)).blocks.compactMap(\.grid).first?.rows
    #expect(rows?.suffix(2).map(\.cells) == [["科目", "", "预算"], ["201", "一般公共服务支出", amount]])
  }
}
