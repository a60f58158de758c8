import BudgetModel
import Documents

@testable import Disclosures

/// A document of one official table and invented forms, whose rows are written with `|` between the cells.
enum FormDocument {
  /// Reads lines and tables in order: a text that holds a `|` in its first line is a table.
  static func reading(_ parts: [String], kind: String = "决算", isAlone: Bool = false) throws -> Reading {
    var blocks: [DocumentBlock] = []
    if !isAlone {
      for text in ["陵川县示例事务局2024年度部门\(kind)", "支出\(kind)表", "单位：万元"] {
        blocks.append(DocumentBlock(.paragraph(text), line: blocks.count + 1))
      }
      blocks.append(table("科目编码|科目名称|合计\n201|一般公共服务支出|9.00", line: 4))
    }
    var line = 10
    for part in parts {
      blocks.append(
        part.split(separator: "\n").first?.contains("|") ?? false
          ? table(part, line: line) : DocumentBlock(.paragraph(part), line: line))
      line += part.split(separator: "\n").count + 1
    }
    return try DisclosureReader().read(Document(blocks: blocks))
  }

  private static func table(_ text: String, line: Int) -> DocumentBlock {
    let rows = text.split(separator: "\n").enumerated().map { index, row in
      Grid.Row(
        cells: row.split(separator: "|", omittingEmptySubsequences: false).map(String.init), line: line + index)
    }
    return DocumentBlock(.grid(Grid(rows: rows)), line: line)
  }
}
