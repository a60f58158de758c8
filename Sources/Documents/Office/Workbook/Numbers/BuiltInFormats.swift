/// The formats of numbers that workbooks name by a number alone, as they are where Chinese is written.
enum BuiltInFormats {
  static func code(_ number: Int) -> String? { codes[number] }

  private static let yearMonth = "yyyy\"年\"m\"月\""
  private static let monthDay = "m\"月\"d\"日\""
  private static let hourMinute = "上午/下午h\"时\"mm\"分\""
  private static let hourMinuteSecond = "上午/下午h\"时\"mm\"分\"ss\"秒\""

  private static let codes: [Int: String] = [
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 5: "\"¥\"#,##0;\"¥\"-#,##0", 6: "\"¥\"#,##0;\"¥\"-#,##0",
    7: "\"¥\"#,##0.00;\"¥\"-#,##0.00", 8: "\"¥\"#,##0.00;\"¥\"-#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00",
    12: "# ?/?", 13: "# ??/??", 14: "yyyy/m/d", 15: "d-m-yy", 16: "d-m", 17: "yyyy-m", 18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "yyyy/m/d h:mm", 27: yearMonth, 28: monthDay, 29: monthDay,
    30: "m-d-yy", 31: "yyyy\"年\"m\"月\"d\"日\"", 32: "h\"时\"mm\"分\"", 33: "h\"时\"mm\"分\"ss\"秒\"", 34: hourMinute,
    35: hourMinuteSecond, 36: yearMonth, 37: "#,##0;-#,##0", 38: "#,##0;-#,##0", 39: "#,##0.00;-#,##0.00",
    40: "#,##0.00;-#,##0.00", 41: "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ ",
    42: "_ \"¥\"* #,##0_ ;_ \"¥\"* -#,##0_ ;_ \"¥\"* \"-\"_ ;_ @_ ",
    43: "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ",
    44: "_ \"¥\"* #,##0.00_ ;_ \"¥\"* -#,##0.00_ ;_ \"¥\"* \"-\"??_ ;_ @_ ", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss",
    48: "0.0E+0", 49: "@", 50: yearMonth, 51: monthDay, 52: yearMonth, 53: monthDay, 54: monthDay, 55: hourMinute,
    56: hourMinuteSecond, 57: yearMonth, 58: monthDay,
  ]
}
