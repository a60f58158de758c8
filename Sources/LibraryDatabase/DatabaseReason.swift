import BudgetModel

/// SQLite's error codes in words, in the language asked for.
enum DatabaseReason {
  /// The reason of a code; of an extended one, by the code it belongs to.
  static func text(_ code: Int32, _ language: Language) -> String {
    let (chinese, english) = words(code & 0xFF)
    return language == .chinese ? chinese : english
  }

  private static func words(_ code: Int32) -> (String, String) {
    switch code {
    case 3: ("没有权限", "permission denied")
    case 5, 6: ("另一个程序正在写", "another program is writing it")
    case 7: ("内存不足", "there is not enough memory")
    case 8: ("文件只读", "the file is read-only")
    case 10: ("读写出错", "input/output error")
    case 11: ("文件已损坏", "the file is damaged")
    case 13: ("磁盘已满", "the disk is full")
    case 14: ("打不开", "it cannot be opened")
    case 18: ("内容太大", "the content is too large")
    case 26: ("不是 SQLite 文件", "it is not a SQLite file")
    default: ("SQLite 错误 \(code)", "SQLite error \(code)")
    }
  }
}
