import BudgetModel

extension State {
  /// Begins a note on a row, or goes on with the one that is there.
  mutating func beginNote(_ row: ListingRow?) {
    guard let row, let id = markID(of: row) else { return }
    let mark = marks[id] ?? newMark(row, id)
    entry = Entry(.note(mark), text: draft?.id == id ? draft?.note ?? mark.note : mark.note)
  }

  /// Keeps what was typed as the note of a row; a row that was not marked is.
  mutating func keepNote(_ text: String, _ mark: Mark) -> [Effect] {
    entry = nil
    draft = nil
    var noted = marks[mark.id] ?? mark
    let words = text.split(separator: " ").isEmpty ? "" : text
    if words.isEmpty, marks[mark.id]?.isMine != true { return [] }
    if noted.note == words, marks[mark.id]?.isMine == true { return [] }
    (noted.note, noted.isMine) = (words, true)
    marks.put(noted)
    message = Message(
      words.isEmpty
        ? language.pick("笔记已清空，标记还在。", "The note is empty now; the mark stays.")
        : language.pick("笔记已记下 (8 看全部)。", "The note is kept (8 lists all)."))
    return [.keep(marks)]
  }

  /// Remembers what was typed when typing is given up, so that Esc loses nothing.
  mutating func keepDraft(_ entry: Entry) {
    guard case .note(var mark) = entry.purpose, entry.line.text != mark.note else { return }
    mark.note = entry.line.text
    draft = mark
    message = Message(language.pick("没有记下；再按 a 接着写。", "Not kept; a goes on with what was typed."))
  }

  /// Keeps the note that is being typed when the program has to end.
  mutating func keepNoteBeingTyped() -> [Effect] {
    guard let entry, case .note(let mark) = entry.purpose else { return [] }
    return keepNote(entry.line.text, mark)
  }
}
