import BudgetModel
import Console
import Testing

@testable import Browser

struct TakeHomeTests {
  private var program: Program

  init() {
    let disclosures = [Sample.disclosure(.budget), Sample.disclosure(.finalAccounts)]
    program = Sample.program(disclosures)
    _ = program.handle(.key(Key(.enter)))
    _ = program.handle(.opened(disclosures))
    _ = program.handle(.key(.character("2")))
  }

  private mutating func press(_ text: String) -> [Effect] {
    var effects: [Effect] = []
    for scalar in text.unicodeScalars { effects += program.handle(.key(.character(scalar))) }
    return effects
  }

  /// What the effects ask to be kept, by row and note.
  private func kept(_ effects: [Effect]) -> [String] {
    effects.compactMap { effect in
      guard case .keep(let marks) = effect else { return nil }
      return marks.list.map { $0.id.row + ($0.note.isEmpty ? "" : ":" + $0.note) }.joined(separator: " ")
    }
  }

  @Test mutating func `space marks a row, shows it and takes the mark away again`() {
    #expect(kept(press(" ")) == ["total"])
    #expect(program.frame().lines.contains { $0.hasPrefix("●") && $0.contains("合计") })
    #expect(program.state.message?.text == "已标记，第 1 条 (a 写笔记  8 看全部)")
    #expect(kept(press(" ")) == [""])
    #expect(!program.frame().lines.contains { $0.hasPrefix("●") })
    #expect(kept(press("　")) == ["total"], "a full-width space marks too")
  }

  @Test mutating func `a mark with a note goes only when asked twice in a row`() {
    _ = press("a问一问")
    #expect(kept(program.handle(.key(Key(.enter)))) == ["total:问一问"])
    #expect(press(" ").isEmpty)
    #expect(program.state.message?.text == "这一条有笔记；再按一次空格，连笔记一起取消。")
    // Any other key between forgets the question.
    #expect(press("j").isEmpty)
    #expect(press("k ").isEmpty)
    #expect(kept(press(" ")) == [""])
  }

  @Test mutating func `clearing all asks to be told twice`() {
    _ = press(" jj ")
    #expect(program.state.marks.list.count == 2)
    #expect(press("U").isEmpty)
    #expect(program.state.message?.text == "再按一次 U，清除全部 2 条记录和 0 条笔记；按别的键不清除。")
    #expect(press("jU").isEmpty)
    #expect(program.state.marks.list.count == 2)
    #expect(kept(press("U")) == [""])
    #expect(press("U").isEmpty)
    #expect(program.state.message?.text == "没有记录。")
  }

  @Test mutating func `the list of marks has both sides, the order moves, and Enter goes to the place`() {
    _ = press("l j ")
    _ = press("8")
    #expect(program.state.place == .marks)
    let rows = program.listing().rows
    #expect(rows.map { $0.cells[1].text } == ["201 一般公共服务支出", "208 社会保障和就业支出"])
    #expect(rows.map { $0.cells[3].text + " " + $0.cells[4].text } == ["70.00 70.00", "30.00 30.00"])
    #expect(kept(press(">")) == ["208 201"])
    #expect(kept(press("<")) == ["201 208"])
    #expect(kept(press("<")).isEmpty)
    _ = program.handle(.key(Key(.enter)))
    #expect(program.state.place.topic == .spending)
    #expect(program.state.here.selection == "201")
    _ = press("[")
    #expect(program.state.place == .marks)
  }

  @Test mutating func `a note keeps what any input method commits and shows on the list of marks`() {
    let text = "为什么２０１比上年多？请说明，含“会议费”——𠮷"
    _ = program.handle(.key(.control("e")))
    _ = press(text)
    #expect(program.frame().lines.contains { $0.contains("为什么２０１比上年多？") })
    #expect(kept(program.handle(.key(Key(.enter)))) == ["total:" + text])
    _ = press("8")
    #expect(program.frame().lines.contains { $0.contains(text) })
  }

  @Test mutating func `Esc keeps no note but forgets nothing that was typed`() {
    _ = press("a半句")
    #expect(program.handle(.key(Key(.escape))).isEmpty)
    #expect(program.state.marks.isEmpty)
    #expect(program.state.message?.text == "没有记下；再按 a 接着写。")
    _ = press("a")
    #expect(program.state.entry?.line.text == "半句")
  }

  @Test mutating func `an empty note marks nothing, and clears the note that was there`() {
    _ = press("a")
    #expect(program.handle(.key(Key(.enter))).isEmpty)
    _ = press("a话")
    _ = program.handle(.key(Key(.enter)))
    _ = press("a")
    _ = program.handle(.key(.control("u")))
    #expect(kept(program.handle(.key(Key(.enter)))) == ["total"])
    #expect(program.state.message?.text == "笔记已清空，标记还在。")
  }

  @Test mutating func `when the terminal goes a note being typed is kept`() {
    _ = press("a还没写完")
    let effects = program.handle(.hangup)
    #expect(kept(effects) == ["total:还没写完"])
    #expect(effects.last == .quit)
  }

  @Test mutating func `leaving asks once where marks could not be kept`() {
    _ = press(" ")
    _ = program.handle(.notKept("磁盘已满。"))
    #expect(program.state.message == Message("磁盘已满。", isError: true))
    // The first Q tries again, and stays where that fails.
    let marks = program.state.marks
    #expect(press("Q") == [.keep(marks), .quitIfKept])
    _ = program.handle(.notKept("磁盘已满。"))
    #expect(program.state.isUnkept)
    #expect(program.state.message?.text == "再按一次就不存而退出。磁盘已满。")
    #expect(press("j").isEmpty)
    #expect(press("Q") == [.keep(marks), .quitIfKept])
    _ = program.handle(.notKept("磁盘已满。"))
    #expect(press("Q") == [.quit])
    // Kept at last, nothing is asked.
    _ = program.handle(.kept(marks, said: nil))
    #expect(press("Q") == [.quit])
  }

  @Test mutating func `a row that is gone keeps its name and says so`() {
    let mark = Mark(
      id: Mark.ID(place: .accounts(DepartmentYear(department: "990001-001", year: 2024), .spending), row: "299"),
      phase: .finalAccounts, name: "299 从前的科目", note: "还在")
    _ = program.handle(.kept(Marks([mark]), said: nil))
    _ = press("8")
    #expect(program.listing().rows.first?.summary == "299 从前的科目 · 不在部门库中了")
    #expect(program.minutes(on: "2026-11-21").paper.markdown.contains("不在部门库中了"))
  }

  @Test mutating func `the minutes have path, both sides, source and note of each question`() {
    _ = press("lla请说明*理由*")
    _ = program.handle(.key(Key(.enter)))
    let lines = program.minutes(on: "2026-11-21").paper.markdown.split(separator: "\n").map(String.init)
    #expect(
      lines == [
        "# 会议纪要", "- 日期: 2026-11-21", "- 部门: 样例局 2024", "- 记录: 1 条，其中问题 1 个", "## 1. 20103 政府办公厅（室）及相关机构事务",
        "- 问题: 请说明\\*理由\\*",
        "- 路径: 样例局/2024/决算/支出/201/20103", "- 预算: 70.00 万元", "- 决算: 70.00 万元",
        "- 数据: 20103 政府办公厅（室）及相关机构事务 · 决算 70.00 万元 (基本 60.00 · 项目 10.00) · 年初预算 70.00 万元 (基本 60.00 · 项目 10.00) · 完成 100.00%",
        "- 出处: 来源 公开03表 第3行 · 年初预算: 公开03表 第3行", "- 答复: ",
      ])
  }

  @Test mutating func `a file for spreadsheets begins with a byte-order mark and holds no formula`() {
    _ = press("a=HYPERLINK(1),\"x\"")
    _ = program.handle(.key(Key(.enter)))
    let text = program.minutes(on: "2026-11-21").spreadsheet
    #expect(text.unicodeScalars.first == "\u{FEFF}")
    #expect(text.contains(",\" =HYPERLINK(1),\"\"x\"\"\","))
    #expect(["=1", "@x", "+x", "-x"].map(Spreadsheet.guarded) == [" =1", " @x", " +x", " -x"])
    #expect(
      ["-5.20", "+3.00", "-21.74%", "201", "–"].map(Spreadsheet.guarded) == ["-5.20", "+3.00", "-21.74%", "201", "–"])
  }

  @Test mutating func `copying gives the row with source and path, and the table with tabs`() {
    #expect(
      press("Y") == [
        .copy(
          "合计 · 决算 100.00 万元 (基本 60.00 · 项目 40.00) · 年初预算 100.00 万元 (基本 60.00 · 项目 40.00) · 完成 100.00%\n来源 公开03表 第1行 · 年初预算: 公开03表 第1行\n样例局/2024/决算/支出"
        )
      ])
    guard case .copy(let table) = press("c").first else {
      Issue.record("no copy")
      return
    }
    let rows = table.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    #expect(rows[0].map(String.init) == ["科目", "决算", "基本支出", "项目支出", "占上级", "来源"])
    #expect(rows[1].prefix(4).map(String.init) == ["合计", "100.00", "60.00", "40.00"])
    #expect(program.state.message?.text == "已复制全表 3 行。")
  }

  @Test mutating func `a table too long for a clipboard is copied as far as whole rows fit`() {
    var listing = program.listing()
    listing.rows = ListingRows(
      (0..<20_000).map { ListingRow(id: "\($0)", cells: [ListingCell("行 \($0)")], summary: "") })
    var state = program.state
    guard case .copy(let text) = state.copyTable(listing).first else {
      Issue.record("no copy")
      return
    }
    #expect(text.utf8.count <= State.longestCopy && text.hasSuffix("\n"))
    #expect(state.message?.text.hasPrefix("表太长，剪贴板只放得下前 ") == true)
  }

  @Test mutating func `what is exported is chosen by digit or arrows`() {
    #expect(press("x").isEmpty)
    #expect(program.frame().lines.contains { $0.hasPrefix("▌ 2 本表          [工作簿] CSV") })
    // Left and right choose a form, round at the ends.
    _ = program.handle(.key(Key(.right)))
    #expect(press("2") == [.export(ExportChoice(.table, .csv))])
    #expect(program.state.overlay == nil)
    _ = press("xh")
    #expect(program.handle(.key(Key(.enter))) == [.export(ExportChoice(.table, .json))])
    #expect(press("x1").isEmpty)
    #expect(program.state.message?.text == "没有记录；空格标记所选行。")
    _ = press(" x")
    _ = program.handle(.key(Key(.up)))
    #expect(program.handle(.key(Key(.enter))) == [.export(ExportChoice(.marks, .workbook))])
    _ = press("x")
    #expect(program.handle(.key(Key(.escape))).isEmpty)
    #expect(program.state.overlay == nil)
  }

  @Test mutating func `what stands above minutes is asked for, kept for the run, and may be left out`() {
    _ = press(" x")
    _ = program.handle(.key(.character("8")))
    #expect(program.frame().lines.last?.hasPrefix(" 会议") == true)
    _ = program.type("预算工委第三次会议")
    #expect(program.handle(.key(Key(.enter))).isEmpty)
    #expect(program.frame().lines.contains { $0.hasPrefix("▌ 8 会议           预算工委第三次会议") })
    // Esc leaves off what is typed, not the choice.
    _ = program.handle(.key(.character("7")))
    _ = program.type("别的")
    _ = program.handle(.key(Key(.escape)))
    #expect(program.state.minutesHeading == MinutesHeading(meeting: "预算工委第三次会议"))
    #expect(press("1") == [.export(ExportChoice(.marks, .workbook))], "in the form last chosen")
    let lines = program.minutes(on: "2026-11-21").paper.markdown.split(separator: "\n").prefix(3).map(String.init)
    #expect(lines == ["# 会议纪要", "- 日期: 2026-11-21", "- 会议: 预算工委第三次会议"])
    program.head(minutes: MinutesHeading(title: "纪要<一>", date: "今天上午"))
    let html = program.minutes(on: "2026-11-21").paper.html()
    #expect(html.contains("<h1>纪要&lt;一&gt;</h1>") && html.contains("今天上午") && !html.contains("2026-11-21"))
  }

  @Test mutating func `copying a number gives it exactly, in the unit shown, for other programs to take`() {
    #expect(press("y") == [.copy("100.00")])
    #expect(program.state.message?.text == "已复制数: 100.00 万元")
    #expect(press("uuy") == [.copy("1000000.00")])
    #expect(program.state.message?.text == "已复制数: 1,000,000.00 元")
  }

  @Test mutating func `of an official table the number is what is printed in the first column in view`() {
    _ = press("7")
    _ = program.handle(.key(Key(.enter)))
    #expect(program.listing().isWide)
    #expect(press("y") == [.copy("100.00")])
    _ = program.handle(.key(Key(.tab)))
    _ = program.handle(.key(Key(.tab)))
    _ = program.handle(.key(Key(.tab)))
    #expect(press("y") == [.copy("60.00")])
  }

  @Test func `a note is drawn in as many lines as it takes, its cursor where it is typed`() {
    var line = LineEditor("一二三四五六")
    #expect(NoteView.wrapped(line, width: 5).lines == ["一二", "三四", "五六"])
    #expect(NoteView.wrapped(line, width: 5).cursor == (2, 4))
    #expect(NoteView.wrapped(line, width: 4).cursor == (3, 0))
    line.moveToStart()
    line.moveRight()
    line.moveRight()
    #expect(NoteView.wrapped(line, width: 5).cursor == (1, 0))
    #expect(NoteView.wrapped(LineEditor(), width: 5).cursor == (0, 0))
  }
}
