import Documents
import Testing

struct OfficeReaderTests {
  @Test(arguments: [("table.docx", "1,200.50"), ("table.xlsx", "1200.5")])
  func `with LibreOffice: tables of office files; without it, the package to install`(name: String, amount: String)
    throws
  {
    let document: Document
    do throws(DocumentError) {
      document = try FileReader().read(path: Samples.path(name))
    } catch {
      #expect(error == .missingProgram("soffice", package: "libreoffice"))
      return
    }
    let rows = document.blocks.compactMap(\.grid).first?.rows
    #expect(rows?.suffix(2).map(\.cells) == [["科目", "", "预算"], ["201", "一般公共服务支出", amount]])
  }
}
