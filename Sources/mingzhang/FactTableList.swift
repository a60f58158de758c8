import BudgetModel
import Console
import Facts

/// The tables of facts and their columns, in words.
enum FactTableList {
  /// The list.
  static func text(_ language: Language) -> String {
    let width = FactTable.all.flatMap(\.columns).map(\.name.count).max() ?? 0
    return FactTable.all.map { table in
      let lines = table.columns.map { column in
        let title = column.title.map { language.pick($0.chinese, $0.english) } ?? ""
        return "  " + column.name.padded(to: width) + "  " + title.padded(to: 10) + "  " + unit(column.kind, language)
      }
      return ([table.name] + lines.map { $0.trimmingBlanks }).joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  /// What the numbers of a column count.
  private static func unit(_ kind: FactColumn.Kind, _ language: Language) -> String {
    switch kind {
    case .name, .text: language.pick("文字", "text")
    case .code: language.pick("编码", "code")
    case .year: language.pick("年", "year")
    case .count: language.pick("个", "count")
    case .money: "分"
    case .rate: "0.01%"
    case .points: "0.01"
    }
  }
}

extension String {
  /// Without blanks at its end.
  fileprivate var trimmingBlanks: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
