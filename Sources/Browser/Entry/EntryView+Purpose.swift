import BudgetModel
import Console

extension EntryView {
  /// Draws what is typed over a screen.
  static func draw(_ entry: Entry, _ state: State, _ listing: Listing, answers: Listing, into frame: inout Frame) {
    let language = state.language
    let symbols = Symbols(isASCII: state.options.isASCII)
    let chosen = state.chosenAnswer(answers)
    let position = chosen.flatMap { answers.position(of: $0) } ?? ""
    switch entry.purpose {
    case .note(let mark):
      NoteView(line: entry.line, label: language.pick("笔记 ", "Note ") + mark.name, state: state, symbols: symbols)
        .draw(into: &frame)
    case .reason(_, let name):
      NoteView(
        line: entry.line, label: language.pick("驳回的理由 ", "Reason for dismissing ") + name, state: state,
        symbols: symbols
      ).draw(into: &frame)
    case .heading(let field):
      drawLine(
        entry.line, label: field.name(language),
        status: language.pick("Enter 记下  Esc 放下", "Enter keeps  Esc leaves off"),
        row: state.size.height - 1, into: &frame)
    case .correction:
      EntryView(
        entry: entry, answers: answers, chosen: chosen, label: language.pick("原文是", "It reads"), status: position,
        hint: language.pick(
          "↑↓ 选哪一栏  Enter 记下并重读原文件  // 后写理由  Esc 放下",
          "↑↓ which column  Enter keeps it and reads the document anew  // then why  Esc leaves off"),
        symbols: symbols
      ).drawWithAnswers(state, into: &frame)
    case .palette:
      EntryView(
        entry: entry, answers: answers, chosen: chosen, label: ":", status: position,
        hint: language.pick(
          "Enter 执行  ↑↓ 选择  Tab 补全路径  Esc 取消", "Enter runs  ↑↓ choose  Tab completes a path  Esc cancels"),
        symbols: symbols
      ).drawWithAnswers(state, into: &frame)
    case .filter:
      let layout = Layout(size: state.size, listing: listing)
      let problem = listing.filter?.problem
      let examples = language.pick(
        "如 行政|会议 · >100 · <50% · 得分<90 · 等=优|良 · 实际=空；Esc 取消",
        "as a|b, >100, <50%, score<90, grade=优|良, actual=empty; Esc cancels")
      drawLine(
        entry.line, label: "&",
        status: problem != nil ? "" : listing.filter.map { "\($0.count)/\($0.all)" } ?? examples, row: layout.hintRow,
        into: &frame)
      if let said = problem ?? state.message?.text {
        frame.fill(row: layout.originRow)
        frame.write(
          said.clipped(to: state.size.width - 2, ellipsis: symbols.ellipsis),
          at: Position(column: 1, row: layout.originRow),
          style: Style(problem != nil || state.message?.isError == true ? .error : .message))
      }
    case .search(let group):
      let only = group.map { language.pick("只看", "only ") + $0.title(language) + "  " } ?? ""
      EntryView(
        entry: entry, answers: answers, chosen: chosen, label: language.pick("查找", "Search"),
        status: (position.isEmpty ? "" : position + "  ") + only
          + SearchListing.status(
            state.searched, count: answers.filter?.all ?? 0, isEmpty: entry.line.isEmpty,
            hasOverviews: state.hasOverviews, isLooking: state.isLookingInTexts(entry.line.text, only: group), language),
        hint: language.pick(
          "Enter 前往  ↑↓ 选择  Tab 只看科目/项目/指标…  ^G 成表  Esc 回到原处",
          "Enter goes there  ↑↓ choose  Tab one kind only  ^G as a list  Esc back"),
        symbols: symbols
      ).drawWithAnswers(state, into: &frame)
    }
  }
}
