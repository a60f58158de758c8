import Testing

@testable import Documents

/// Numbers as spreadsheets show them.
struct NumberFormatTests {
  @Test(arguments: [
    ("General", "1234.5", "1234.5"), ("General", "0.30000000000000004", "0.3"), ("General", "-0", "0"),
    ("General", "1E+20", "100000000000000000000"), ("General", "6.0000000000000001E-2", "0.06"),
    ("0.00", "1.005", "1.01"), ("0.00", "-1.005", "-1.01"), ("0.00", "999.995", "1000.00"), ("0.00", "-0.001", "0.00"),
    ("0", "0.5", "1"), ("#,##0.00", "1234567.8", "1,234,567.80"), ("#,##0.00", "0", "0.00"), ("#,##0", "999", "999"),
    ("#.##", "0.5", ".5"), ("#", "0", ""), ("00000", "42", "00042"), ("0.0%", "0.12345", "12.3%"),
    ("0.00,", "12345", "12.35"),
    ("#,##0.00,,", "123456789", "123.46"), ("0!.0,\"万\"", "123456", "12.3万"), ("#\\.##0,", "1234567", "1.235"),
    ("0.00;[Red]-0.00", "-5", "-5.00"), ("0.00;(0.00)", "-5", "(5.00)"), ("0.00;-0.00;\"—\"", "0", "—"),
    ("_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "-1234.5", "-1,234.50"),
    ("_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "0", "-"), (";;;", "5", ""), ("\"无\"", "5", "无"),
    ("[>=10000]0!.0,\"万\";0.00", "25000", "2.5万"), ("[>=10000]0!.0,\"万\";0.00", "99", "99.00"),
    ("[$¥-804]#,##0.00", "12", "¥12.00"), ("General\"万元\"", "3.5", "3.5万元"), ("0.00E+00", "12345", "12345"),
    ("# ?/?", "0.5", "0.5"), ("0 \"g\"", "5", "5 g"), ("", "5", "5"), ("@", "5", "5"),
  ])
  func `a number is shown by its format`(code: String, number: String, shown: String) throws {
    let text = NumberFormat(code).text(of: try #require(DecimalNumber(number)))
    #expect(CleanText.cleaned(text) == shown)
  }

  @Test(arguments: [
    ("yyyy/m/d", "45356", "2024/3/5"), ("yyyy-mm-dd", "45356", "2024-03-05"), ("yyyy\"年\"m\"月\"", "45356", "2024年3月"),
    ("yy.m", "45356", "24.3"), ("yyyy/m/d", "1", "1900/1/1"),
    ("yyyy/m/d", "61", "1900/3/1"),
    ("aaaa", "45356", "星期二"), ("h:mm", "0.5", "12:00"), ("h:mm:ss", "0.999999", "0:00:00"),
    ("mm:ss", "0.001", "01:26"),
    ("上午/下午h\"时\"mm\"分\"", "0.75", "下午6时00分"), ("[h]:mm", "2.5", "60:00"), ("yyyy/m/d", "-1", "-1"),
    ("yyyy/m/d", "1E300", DecimalNumber("1E300")?.general ?? ""),
  ])
  func `a day is shown by its format`(code: String, number: String, shown: String) throws {
    #expect(NumberFormat(code).text(of: try #require(DecimalNumber(number))) == shown)
  }

  @Test(arguments: ["", "-", ".", "1.2.3", "1e", "1E9999", "０", "1 2", "NaN", "0x1"])
  func `anything else is no number`(text: String) { #expect(DecimalNumber(text) == nil) }

  @Test(arguments: [("@", "甲", "甲"), ("0.00;-0.00;0;\"约\"@", "甲", "约甲"), ("0.00", "甲", "甲"), (";;;", "甲", "")])
  func `a text is shown by its format`(code: String, text: String, shown: String) {
    #expect(NumberFormat(code).text(of: text) == shown)
  }
}
