import BudgetModel

extension LibraryError {
  var csvTexts: (chinese: String, english: String)? {
    switch self {
    case .unclosedQuote(let place):
      (
        "\(place.chinese)：引号没有闭合。请补上后一个引号；单元格中的引号要写两个。",
        "\(place.english): the quotation mark is not closed. Close it; one within a cell is written twice."
      )
    case .textAfterQuote(let place):
      (
        "\(place.chinese)：引号之后应为逗号或行尾。单元格中的引号要写两个。",
        "\(place.english): a comma or the end of the line must follow the quotation mark. One within a cell is written twice."
      )
    case .cellCount(let place, let expected, let found):
      (
        "\(place.chinese)：有 \(found) 个单元格，表头有 \(expected) 个。请补足或删去；含逗号的内容要加引号。",
        "\(place.english): \(found) cells where the header has \(expected). Add or remove some; quote what contains a comma."
      )
    case .missingColumn(let file, let name):
      ("\(file)：缺少“\(name)”列。请补上表头。", "\(file): the column \"\(name)\" is missing. Add it to the header.")
    case .duplicateColumn(let place, let name):
      (
        "\(place.chinese)：“\(name)”列出现两次。请把后一个改名，如“\(name)#2”。",
        "\(place.english): the column \"\(name)\" is there twice. Rename the second, for example \"\(name)#2\"."
      )
    case .unknownColumn(let place, let name):
      (
        "\(place.chinese)：“\(name)”列不属于任何一块。请在 datapackage.json 的 blocks 中加上，或删去此列。",
        "\(place.english): the column \"\(name)\" belongs to no block. Add it to blocks in datapackage.json, or remove it."
      )
    case .wrongNumber(let place, let value, let column):
      (
        "\(place.chinese)（\(column)）：“\(value)”不是数字。请写成 1,234.56；没有数字就留空。",
        "\(place.english) (\(column)): \"\(value)\" is not a number. Write it like 1,234.56, or leave the cell blank."
      )
    case .numberOutOfRange(let place, let value, let column, let range):
      (
        "\(place.chinese)（\(column)）：“\(value)”不在 \(range.lowerBound) 至 \(range.upperBound) 之间。请改正。",
        "\(place.english) (\(column)): \"\(value)\" is not between \(range.lowerBound) and \(range.upperBound). Correct it."
      )
    case .unknownCell(let place, let value, let column, let known):
      (
        "\(place.chinese)（\(column)）：“\(value)”不认识。可用：\(known.joined(separator: "、"))。",
        "\(place.english) (\(column)): \"\(value)\" is not known. Use one of: \(known.joined(separator: ", "))."
      )
    case .blankCell(let place, let column):
      ("\(place.chinese)（\(column)）：不能留空。请填写。", "\(place.english) (\(column)): must not be blank. Fill it in.")
    case .unknownUnit(let place, let value):
      (
        "\(place.chinese)：单位“\(value)”不认识。可用：元、千元、万元、亿元、%，或量词（辆、人 …）。",
        "\(place.english): the unit \"\(value)\" is not known. Use 元, 千元, 万元, 亿元, %, or a measure word (辆, 人 …)."
      )
    default: nil
    }
  }

  var rowTexts: (chinese: String, english: String)? {
    switch self {
    case .unknownProject(let place, let project):
      (
        "\(place.chinese)：projects.csv 中没有项目“\(project)”。请补上，或改正编号。",
        "\(place.english): projects.csv has no project \"\(project)\". Add it, or correct the id."
      )
    case .duplicateProject(let place, let project):
      (
        "\(place.chinese)：项目“\(project)”出现两次。请删去一个，或用 id 列区分。",
        "\(place.english): the project \"\(project)\" is there twice. Remove one, or tell them apart by a column id."
      )
    case .duplicateRow(let place, let row, let first):
      (
        "\(place.chinese)：行号 \(row) 在第 \(first) 行已用过。请改正 row 列，或删去该列。",
        "\(place.english): row number \(row) is taken by line \(first). Correct the column row, or leave it out."
      )
    case .duplicateCode(let place, let code, let first):
      (
        "\(place.chinese)：编码 \(code) 与第 \(first) 行重复。请核对原文；如确为两行则可不改。",
        "\(place.english): code \(code) repeats line \(first). Compare with the document; leave it where it says so."
      )
    case .levelJump(let place, let from, let to):
      (
        "\(place.chinese)：级次从 \(from) 跳到 \(to)，缺少上级。请核对 level 列。",
        "\(place.english): the level jumps from \(from) to \(to), so the row has no parent. Check the column level."
      )
    case .ownParent(let place, let code, let first):
      (
        "\(place.chinese)：编码 \(code) 列在自己（第 \(first) 行）之下。请核对 code 与 level 列。",
        "\(place.english): code \(code) stands below itself (line \(first)). Check the columns code and level."
      )
    default: nil
    }
  }

  var writingTexts: (chinese: String, english: String)? {
    switch self {
    case .duplicateDisclosure(let id, let kept, let ignored):
      (
        "\(id) 有两份：采用 \(kept)，不用 \(ignored)。请删去一份。",
        "\(id) is there twice: \(kept) is used, \(ignored) is not. Remove one of them."
      )
    case .unknownDisclosure(let id):
      ("没有 \(id)。mingzhang list 列出已有的。", "\(id): not in the library. mingzhang list shows what is.")
    case .sameFile(let path):
      (
        "\(path)：既是要读的又是要写的文件。请另取一个名字。",
        "\(path): both what is read and what would be written. Name another file."
      )
    case .packageExists(let path):
      ("\(path) 已存在。要替换请加 --replace。", "\(path): is there already. Add --replace to replace it.")
    case .cannotWrite(let path, let code):
      (
        "无法写入 \(path)：\(SystemReason.text(code, .chinese))。原有内容未动；解决后请重试。",
        "\(path): cannot be written: \(SystemReason.text(code, .english)). What was there is unchanged; try again after mending it."
      )
    case .inconsistentTable(let number, let row):
      (
        "第 \(number) 表第 \(row) 行的单元格与各块的列不符，无法保存。请检查原文件中的这一行。",
        "Table \(number), row \(row): its cells do not fit the columns of its block, so it cannot be kept. Check this row of the document."
      )
    case .notRepresentable(let file):
      (
        "\(file) 写出后不能原样读回，因此没有保存。请报告此问题。",
        "\(file): would not read back as written, so nothing was kept. Please report this."
      )
    default: nil
    }
  }
}

extension FilePosition {
  var chinese: String { "\(file) 第 \(line) 行" + (column.map { "第 \($0) 列" } ?? "") }
  var english: String { "\(file):\(line)" + (column.map { ":\($0)" } ?? "") }
}
