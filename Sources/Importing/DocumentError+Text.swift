import BudgetModel
import Documents

extension DocumentError {
  /// What is wrong with a file's bytes, and what to do.
  public func text(_ language: Language) -> String {
    guard language == .chinese else { return description }
    switch self {
    case .unknownEncoding(let offset): return "既不是 UTF-8 也不是 GB18030（第 \(offset) 字节起）。请另存为 UTF-8 再试。"
    case .lineTooLong(let line, let bytes, let limit):
      return "第 \(line) 行有 \(bytes) 字节，最多读 \(limit) 字节。是带换行的文本文件吗？"
    case .fileTooLarge(let bytes, let limit): return "文件有 \(bytes) 字节，最多读 \(limit) 字节。是这个文件吗？"
    case .unreadableFile(let path, let reason): return "读不了 \(path)：\(reason)。请查看文件名和权限。"
    case .emptyFile: return "文件是空的。下载可能中断了，请重新下载再试。"
    case .unknownFormat(let kind): return "不读这种文件（\(kind)）。请另存为 PDF、网页、办公文件或文本再试。"
    case .missingProgram(let program, let package): return "读这种文件要用 \(program)，尚未安装。请安装 \(package) 再试。"
    case .programFailed(let program, let reason): return "\(program) 读不了这个文件：\(reason)。文件可能已损坏，请重新下载再试。"
    case .timedOut(let program, let seconds): return "\(program) 运行 \(seconds) 秒后被中止。文件可能已损坏，请重新下载再试。"
    case .passwordProtected: return "文件有密码。请另存一份没有密码的再试。"
    case .noTextLayer(let pages): return "\(pages) 页全是扫描图像，没有文字。请加 --ocr 再试，须装有 tesseract。"
    case .outOfMemory(let bytes): return "内存装不下文件的 \(bytes) 字节。请关掉别的程序再试。"
    case .stopped: return "读到一半被中断。请重新导入。"
    }
  }
}
