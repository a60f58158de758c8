extension DatabaseError {
  /// What happened, where, and what to do, in Chinese and in English.
  public var texts: (chinese: String, english: String) {
    switch self {
    case .missing(let file):
      (
        "没有这个文件：\(file)。请检查路径，或用 mingzhang library pack 建立。",
        "\(file): no such file. Check the path, or make one with mingzhang library pack."
      )
    case .isFolder(let file):
      (
        "\(file) 是文件夹，不是部门库文件。可用 mingzhang library pack 打包成文件。",
        "\(file): a folder, no library file. mingzhang library pack makes a file of it."
      )
    case .refused(let file, let code):
      (
        "\(file)：\(DatabaseReason.text(code, .chinese))。原有内容未动；解决后请重试。",
        "\(file): \(DatabaseReason.text(code, .english)). What was there is unchanged; try again after mending it."
      )
    case .unfinishedLog(let file):
      (
        "\(file)：旁边的 \(file)-wal 里还有内容没有并入，而这里不能写入。请把两个文件一起复制到能写入的文件夹，再打开副本。",
        "\(file): \(file)-wal beside it holds what is not yet in it, and nothing can be written here. Copy both files into a folder that can be written to, and open the copy."
      )
    case .notADatabase(let file):
      (
        "\(file) 不是部门库文件（不是 SQLite 文件）。请检查路径；文件损坏时可试 mingzhang library salvage。",
        "\(file): no library file (not one of SQLite's). Check the path; mingzhang library salvage may help where it is damaged."
      )
    case .foreign(let file):
      (
        "\(file) 是别的程序的 SQLite 文件，不是部门库。请检查路径。",
        "\(file): a SQLite file of another program, no library. Check the path."
      )
    case .later(let file, let version):
      (
        "\(file)：库文件版本 \(version) 比本程序新。请更新 mingzhang。",
        "\(file): library file version \(version) is later than this program. Update mingzhang."
      )
    case .damaged(let file, let detail):
      (
        "\(file) 已损坏（\(detail)）。请用 mingzhang library salvage 救出完好的文件。",
        "\(file): damaged (\(detail)). mingzhang library salvage saves the disclosures that are whole."
      )
    case .changedDisclosure(let file, let folder):
      (
        "\(file)/\(folder)：内容与写入时不同。请从原文件重新导入，或用 mingzhang library salvage 救出其余的。",
        "\(file)/\(folder): not what was written. Import it again, or save the others with mingzhang library salvage."
      )
    case .staleDerivation(let file, let folder, let part):
      (
        "\(file)/\(folder)：\(Self.chinese(part))与文件内容不符。请用 mingzhang library salvage 重新生成。",
        "\(file)/\(folder): the \(part) does not agree with its files. mingzhang library salvage makes it anew."
      )
    case .unlistedItems(let file, let id, let count):
      (
        "\(file)：\(id) 的内容太多，有 \(count) 项搜索不到（库文件每个部门年度最多 65536 项）；打开后仍可看到。",
        "\(file): \(id) has too much for the search: \(count) items are not found by it (a library file has room for 65,536 of a department's year). They are there when it is opened."
      )
    case .inUse(let file):
      (
        "\(file)：另一个程序正在使用，不能替换。请先关闭它。",
        "\(file): another program has it open, so it cannot be replaced. Close that first."
      )
    case .strayJournal(let file):
      (
        "\(file) 是一个已不在原处的库文件留下的，会混入新文件。请先移走或删除它。",
        "\(file): left by a library file that is gone, and would get into the new one. Move it away or delete it first."
      )
    case .tooManyFiles(let folder, let limit):
      ("\(folder)：超过 \(limit) 个文件，不是公开表。", "\(folder): more than \(limit) files, which no disclosure has.")
    }
  }

  private static func chinese(_ part: String) -> String {
    switch part {
    case "catalogue": "目录"
    case "facts": "事实表"
    default: "检索"
    }
  }
}
