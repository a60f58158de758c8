extension Minutes {
  /// The minutes in Markdown.
  public var markdown: String {
    var lines = ["# " + language.pick("会议纪要", "Minutes"), ""]
    lines.append("- " + language.pick("日期: ", "Date: ") + date)
    lines += departments.map { "- " + language.pick("部门: ", "Department: ") + Markdown.text($0) }
    lines += ["- " + language.pick("问题: \(questions.count) 个", "Questions: \(questions.count)"), ""]
    for (index, question) in questions.enumerated() {
      lines += ["## \(index + 1). " + Markdown.text(question.title), ""]
      lines += items(question).filter { !$0.value.isEmpty }.map { "- \($0.label): \(Markdown.text($0.value))" }
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }

  private func items(_ question: Question) -> [(label: String, value: String)] {
    [
      (language.pick("部门", "Department"), departments.count > 1 ? question.department : ""),
      (language.pick("路径", "Path"), question.path),
      (language.pick("预算", "Budget"), question.budget),
      (language.pick("决算", "Executed"), question.finalAccounts),
      (language.pick("数据", "Figures"), question.summary),
      (language.pick("出处", "Where"), question.source),
      (language.pick("笔记", "Note"), question.note),
    ]
  }

  /// The minutes as a file for spreadsheet programs.
  public var spreadsheet: String {
    let header = language.pick(
      "序号,日期,部门,问题,路径,预算,决算,数据,来源,笔记", "no.,date,department,question,path,budget,executed,figures,source,note")
    return Spreadsheet.byteOrderMark + header + "\r\n"
      + questions.enumerated().map { index, question in
        Spreadsheet.record([
          "\(index + 1)", date, question.department, question.title, question.path, question.budget,
          question.finalAccounts, question.summary, question.source, question.note,
        ]) + "\r\n"
      }.joined()
  }
}
