import BudgetModel
import Console

extension EntryView {
  /// Draws what is typed over a screen.
  static func draw(_ entry: Entry, _ state: State, answers: Listing, into frame: inout Frame) {
    let language = state.language
    let symbols = Symbols(isASCII: state.options.isASCII)
    let count = answers.rows.count { !$0.isHeading }
    switch entry.purpose {
    case .palette:
      EntryView(
        entry: entry, answers: answers, chosen: state.chosenAnswer(answers), label: ":",
        status: "\(count)",
        hint: language.pick(
          "Enter 执行  ↑↓ 选择  Tab 补全路径  Esc 取消", "Enter runs  ↑↓ choose  Tab completes a path  Esc cancels"),
        symbols: symbols
      ).drawWithAnswers(into: &frame)
    case .search(let group):
      let only = group.map { language.pick("只看", "only ") + $0.title(language) + "  " } ?? ""
      EntryView(
        entry: entry, answers: answers, chosen: state.chosenAnswer(answers), label: language.pick("查找", "Search"),
        status: only + SearchListing.status(state.searched, count: count, language),
        hint: language.pick(
          "Enter 前往  ↑↓ 选择  Tab 只看科目/项目/指标…  Esc 回到原处", "Enter goes there  ↑↓ choose  Tab one kind only  Esc back"),
        symbols: symbols
      ).drawWithAnswers(into: &frame)
    }
  }
}
