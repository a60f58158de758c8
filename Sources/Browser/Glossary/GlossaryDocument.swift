import BudgetModel

/// `docs/terms.md`: the glossary as a table.
public enum GlossaryDocument {
  /// The whole file.
  public static var markdown: String {
    head
      + Glossary.all.map { entry in
        let term = (entry.mayBeLeftOut ? "~" : "") + entry.english
        let code = entry.code.isEmpty ? "" : "`\(entry.code)`"
        let meaning = "\(entry.meaning.english) \(entry.meaning.chinese)"
        return "| \(entry.chinese) | \(term) | \(code) | \(meaning) | \(entry.never.joined(separator: ", ")) |\n"
      }.joined()
  }

  private static let head = """
    # Terms · 术语

    Generated from the glossary in `Sources/BudgetModel/Glossary` by `mingzhang-workshop terms > docs/terms.md`; the help (`?`) and `e` show the same.
    由 `Sources/BudgetModel/Glossary` 生成；帮助（`?`）和 `e` 显示的也是这些。

    One English term for each word of the field, in what the program says and in its code. A test holds this table against every text that
    the program has in both languages: where the Chinese says a word of the table, the English says its term, and never one of the words in the last
    column. What is marked ~ may be left out in a short label or said in other words, and only the last column is tested.

    每个行业用语只用一个英文词，界面与代码一致；有一项测试逐句核对。

    | 中文 | English | in code | meaning · 说明 | never |
    |---|---|---|---|---|

    """
}
