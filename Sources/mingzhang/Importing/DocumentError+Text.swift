import BudgetModel
import Documents

extension DocumentError {
  /// What is wrong with a file's bytes, and what to do.
  func text(_ language: Language) -> String {
    guard language == .chinese else { return description }
    switch self {
    case .unknownEncoding(let offset): return "既不是 UTF-8 也不是 GB18030（第 \(offset) 字节起）。请另存为 UTF-8 再试。"
    case .lineTooLong(let line, let bytes, let limit):
      return "第 \(line) 行有 \(bytes) 字节，最多读 \(limit) 字节。是带换行的文本文件吗？"
    case .fileTooLarge(let bytes, let limit): return "文件有 \(bytes) 字节，最多读 \(limit) 字节。是这个文件吗？"
    }
  }
}
