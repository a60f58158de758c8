import BudgetModel

extension Minutes {
  /// The minutes as a paper: a part for each question, with room for the answer.
  public var paper: Paper {
    Paper(
      heading.title,
      facts: [
        Paper.Line(language.pick("日期", "Date"), heading.date),
        Paper.Line(language.pick("会议", "Meeting"), heading.meeting),
        Paper.Line(language.pick("部门", "Department"), departments.joined(separator: "\n")),
        Paper.Line(
          language.pick("记录", "Marks"),
          language.pick(
            "\(questions.count) 条，其中问题 \(questions.count { !$0.note.isEmpty }) 个",
            "\(questions.count), with \(questions.count { !$0.note.isEmpty }.counted("question"))")),
      ],
      sections: questions.enumerated().map { index, question in
        Paper.Section("\(index + 1). \(question.title)", [.card(card(question))])
      }, language: language)
  }

  private func card(_ question: Question) -> [Paper.Line] {
    [
      Paper.Line(language.pick("问题", "Question"), question.note),
      Paper.Line(language.pick("部门", "Department"), departments.count > 1 ? question.department : ""),
      Paper.Line(language.pick("路径", "Path"), question.path),
      Paper.Line(language.pick("预算", "Budget"), question.budget),
      Paper.Line(language.pick("决算", "Executed"), question.finalAccounts),
      Paper.Line(language.pick("数据", "Figures"), question.summary),
      Paper.Line(language.pick("核对", "Findings"), question.findings.joined(separator: "\n")),
      Paper.Line(language.pick("详情", "Details"), question.details.joined(separator: "\n")),
      Paper.Line(language.pick("出处", "Where"), question.source),
      Paper.Line(language.pick("答复", "Answer"), "", hasRoom: true),
    ]
  }

  /// The minutes as a file for spreadsheet programs.
  public var spreadsheet: String {
    let header = language.pick(
      "序号,日期,会议,部门,对象,问题,路径,预算,决算,数据,核对,详情,来源,答复",
      "no.,date,meeting,department,subject,question,path,budget,executed,figures,findings,details,source,answer")
    return Spreadsheet.byteOrderMark + header + "\r\n"
      + questions.enumerated().map { index, question in
        Spreadsheet.record([
          "\(index + 1)", heading.date, heading.meeting, question.department, question.title, question.note,
          question.path, question.budget, question.finalAccounts, question.summary,
          question.findings.joined(separator: "\n"), question.details.joined(separator: "\n"), question.source, "",
        ]) + "\r\n"
      }.joined()
  }
}
