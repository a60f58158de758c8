import BudgetModel

extension LibraryError: CustomStringConvertible {
  /// The English text.
  public var description: String { text(.english) }

  /// What happened, where, and what to do, in one line.
  public func text(_ language: Language) -> String {
    let pair = texts
    return CleanText.shown(language == .chinese ? pair.chinese : pair.english)
      .split(separator: "\n", omittingEmptySubsequences: false).joined(separator: " ")
  }

  /// Both texts side by side, so that neither is forgotten.
  private var texts: (chinese: String, english: String) {
    folderTexts ?? descriptorTexts ?? csvTexts ?? rowTexts ?? homeTexts ?? writingTexts ?? ("", "")
  }

  private var homeTexts: (chinese: String, english: String)? {
    if case .home(let failure) = self { failure.error.texts } else { nil }
  }

  private var folderTexts: (chinese: String, english: String)? {
    switch self {
    case .folderMissing(let path):
      ("没有这个文件夹：\(path)。请检查路径。", "\(path): no such folder. Check the path.")
    case .folderUnreadable(let path, let code):
      (
        "无法读取文件夹 \(path)：\(SystemReason.text(code, .chinese))。请检查路径和权限。",
        "\(path): the folder cannot be read: \(SystemReason.text(code, .english)). Check the path and its permissions."
      )
    case .folderEmpty(let path):
      (
        "文件夹 \(path) 中没有数据包（datapackage.json）。请用 mingzhang import 导入文件，或另选文件夹。",
        "\(path): no data package (datapackage.json) in this folder. Bring one in with mingzhang import, or name another folder."
      )
    case .fileMissing(let file):
      (
        "缺少文件 \(file)。请补上，或从 datapackage.json 中删去。",
        "\(file): the file is missing. Put it there, or take it out of datapackage.json."
      )
    case .fileUnreadable(let file, let code):
      (
        "无法读取 \(file)：\(SystemReason.text(code, .chinese))。请检查文件和权限。",
        "\(file): cannot be read: \(SystemReason.text(code, .english)). Check the file and its permissions."
      )
    case .fileTooLarge(let file, let limit):
      (
        "\(file) 超过 \(limit >> 20) MB，不是公开表。请检查文件。",
        "\(file): more than \(limit >> 20) MB, which no official table is. Check the file."
      )
    case .lineTooLong(let place, let limit):
      (
        "\(place.chinese)：这一行超过 \(limit >> 20) MB。请检查文件是否损坏、是否缺少换行。",
        "\(place.english): the line is longer than \(limit >> 20) MB. Check whether the file is damaged or lacks line breaks."
      )
    case .notUTF8(let place):
      (
        "\(place.chinese)：既不是 UTF-8 也不是 GB18030。请另存为“CSV UTF-8”。",
        "\(place.english): neither UTF-8 nor GB18030. Save it as \"CSV UTF-8\"."
      )
    default: nil
    }
  }

  private var descriptorTexts: (chinese: String, english: String)? {
    switch self {
    case .brokenJSON(let place):
      (
        "\(place.chinese)：JSON 语法错误。请检查此处的引号、逗号和括号。",
        "\(place.english): not valid JSON. Check the quotes, commas and brackets there."
      )
    case .missingProperty(let file, let property):
      ("\(file)：缺少 \(property)。请补上。", "\(file): \(property) is missing. Add it.")
    case .wrongType(let file, let property):
      (
        "\(file)：\(property) 的类型不对。请对照 docs/data-format.md 修改。",
        "\(file): \(property) has the wrong type. Compare it with docs/data-format.md."
      )
    case .propertyOutOfRange(let file, let property, let value, let range):
      (
        "\(file)：\(property) 的值 \(value) 不在 \(range.lowerBound) 至 \(range.upperBound) 之间。请改正。",
        "\(file): \(property) is \(value), which is not between \(range.lowerBound) and \(range.upperBound). Correct it."
      )
    case .laterFormat(let file, let version):
      (
        "\(file)：格式版本 \(version) 比本程序认识的 \(PackageDescriptor.format) 新。请更新 mingzhang。",
        "\(file): format version \(version) is later than \(PackageDescriptor.format), the latest known. Update mingzhang."
      )
    case .pathOutsidePackage(let file, let path):
      (
        "\(file)：路径“\(path)”不可用。请只写数据包内的文件，如 tables/f03-expenditure.csv。",
        "\(file): the path \"\(path)\" cannot be used. Name a file within the package, such as tables/f03-expenditure.csv."
      )
    case .duplicateResource(let file, let name):
      (
        "\(file)：“\(name)”列了两次。请删去一个，或改名。",
        "\(file): \"\(name)\" is listed twice. Take one out, or rename it."
      )
    case .unknownWord(let file, let property, let value, let known):
      (
        "\(file)：\(property) 的值“\(value)”不认识。可用：\(known.joined(separator: "、"))。",
        "\(file): \(property) is \"\(value)\", which is not known. Use one of: \(known.joined(separator: ", "))."
      )
    case .undescribedBlock(let place, let block):
      (
        "\(place.chinese)：第 \(block) 块没有说明。请在 datapackage.json 的 blocks 中加上（从 0 数起）。",
        "\(place.english): block \(block) is not described. Add it to blocks in datapackage.json (counted from 0)."
      )
    default: nil
    }
  }
}
