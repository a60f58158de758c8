import Console

/// Shows hard text and the name of the last event; `Q` leaves, `!` traps, `@` redraws, `#` hangs, `$` copies, and Ctrl-Z
/// suspends. `%` asks for pictures, and what then can be shown is, until `^`.
func runEcho(on terminal: some Terminal, theme: Theme) {
  var count = 0
  var last = "none"
  var picture: Picture?
  while true {
    var frame = frame(size: terminal.size, colors: terminal.colors, count: count, last: last)
    frame.picture = picture
    terminal.show(frame, theme: theme)
    guard let event = terminal.nextEvent(timeout: nil) else { continue }
    count += 1
    last = name(of: event)
    switch event {
    case .hangup: return
    case .key(.character("Q")): return
    case .key(.character("!")): fatalError("asked to trap")
    case .key(.character("#")): while true {}
    case .key(.character("@")): terminal.redraw()
    case .key(.character("$")): terminal.copy("明账 ¥1,234.56")
    case .key(.control("z")): terminal.suspend()
    case .key(.character("%")): terminal.askForPictures()
    case .key(.character("^")): picture = nil
    case .pictures(let support?):
      picture = Picture(
        bytes: Array("picture".utf8), form: support.form, position: Position(column: 4, row: 9),
        size: Size(width: 20, height: 3))
    default: break
    }
  }
}

private func frame(size: Size, colors: Int, count: Int, last: String) -> Frame {
  var frame = Frame(size: size)
  frame.write("明账 科目名称：一般行政管理事务 “三公”经费≥①", at: Position(column: 0, row: 0), style: Style(.title))
  frame.write("\(size.width)x\(size.height) \(colors)", at: Position(column: 0, row: 1))
  frame.write("\(count): \(last).", at: Position(column: 0, row: 2))
  frame.write("选中的行", at: Position(column: 0, row: 3), style: Style(.strong, isSelected: true))
  frame.write("不一致", at: Position(column: 0, row: 4), style: Style(.bad))
  frame.write("e\u{301}ｶﾞ葛\u{E0100}", at: Position(column: 0, row: 5))
  frame.write("末", at: Position(column: size.width - 2, row: 6))
  frame.write("末", at: Position(column: size.width - 1, row: 7))
  frame.write(String(repeating: "─", count: size.width), at: Position(column: 0, row: size.height - 1))
  frame.write("角", at: Position(column: size.width - 2, row: size.height - 1))
  if count > 0 { frame.cursor = Position(column: 3, row: 3) }
  return frame
}

private func name(of event: Event) -> String {
  switch event {
  case .key(let key):
    (key.control ? "C-" : "") + (key.alt ? "M-" : "") + (key.shift ? "S-" : "") + name(of: key.code)
  case .mouse(let action, let position): "\(action) \(position.column),\(position.row)"
  case .pictures(let support): "pictures \(support.map { "\($0.form) \($0.cell.width)x\($0.cell.height)" } ?? "none")"
  case .paste(let text): "paste \(text.replacing("\n", with: "|"))"
  case .resize(let size): "resize \(size.width)x\(size.height)"
  case .resumed: "resumed"
  case .hangup: "hangup"
  }
}

private func name(of code: Key.Code) -> String {
  switch code {
  case .character(let scalar): "\(scalar)"
  case .function(let number): "F\(number)"
  default: "\(code)"
  }
}
