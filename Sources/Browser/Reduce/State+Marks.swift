import BudgetModel
import Catalogues
import Console

extension State {
  /// Which mark a row stands for: on the list of marks the one it shows, elsewhere one on the row itself.
  func markID(of row: ListingRow) -> Mark.ID? {
    if row.isHeading || row.id.hasPrefix("problem/") { return nil }
    if let home = row.home { return Mark.ID(place: home.place, row: home.row) }
    // Groups are what a question makes of rows.
    if deskScreen != nil { return nil }
    guard place == .marks else {
      // A mark made before others came to share its identity is still the row's.
      let former = row.formerID.map { Mark.ID(place: place, row: $0) }
      return former.flatMap { marks[$0] } != nil ? former : Mark.ID(place: place, row: row.id)
    }
    return marks.list.first { MarksListing.id($0) == row.id }?.id
  }

  /// The listing with the rows marked that the user marked.
  func marking(_ listing: Listing) -> Listing {
    let marked = marks.rows(at: place)
    guard !marked.isEmpty || isComparing || deskScreen != nil && !marks.list.isEmpty else { return listing }
    var copy = listing
    if let pages = listing.rows.pages {
      let marks = marks
      copy.rows = ListingRows(
        pages.changing { row in
          row.isMarked =
            row.home.map { marks[Mark.ID(place: $0.place, row: $0.row)] != nil } ?? marked.contains(row.id)
        })
      copy.measure()
      return copy
    }
    for index in copy.rows.indices {
      let row = copy.rows[index]
      // What only another department has is marked there.
      copy.rows[index].isMarked =
        row.home.map { marks[Mark.ID(place: $0.place, row: $0.row)] != nil }
        ?? (marked.contains(row.id) || row.formerID.map { marked.contains($0) } ?? false)
    }
    copy.measure()
    return copy
  }

  /// Marks the selected row, or takes its mark away; one with a note asks first.
  /// - Parameter listing: the list it stands in.
  mutating func toggleMark(_ row: ListingRow?, _ listing: Listing) -> [Effect] {
    guard let row, let id = markID(of: row) else { return [] }
    guard let mark = marks[id], mark.isMine else {
      // What others marked may be one's own, too.
      var mark = marks[id] ?? newMark(row, id)
      mark.isMine = true
      marks.put(mark)
      if deskScreen != nil { markedFigures[id] = row.figure }
      let sum = markedSum(listing).map { language.pick("已标记 · ", "Marked · ") + $0 }
      message = Message(
        sum
          ?? language.pick(
            "已标记，第 \(marks.list.count) 条 (a 写笔记  8 看全部)",
            "Marked, number \(marks.list.count) (a writes a note, 8 lists all)"))
      return [.keep(marks)]
    }
    if !mark.note.isEmpty, asked != .unmarking(id) {
      asked = .unmarking(id)
      message = Message(
        language.pick("这一条有笔记；再按一次空格，连笔记一起取消。", "There is a note on it; Space once more takes both away."))
      return []
    }
    asked = nil
    selectAfterRemoving(row)
    marks.remove(id)
    let sum = markedSum(listing).map { language.pick("已取消标记 · ", "Mark taken away · ") + $0 }
    message = Message(sum ?? language.pick("已取消标记。", "The mark is taken away."))
    return [.keep(marks)]
  }

  /// Says how far the selected mark has come, one step on; only who asked may take it back.
  mutating func advanceMark(_ row: ListingRow?) -> [Effect] {
    guard var mark = row.flatMap({ markID(of: $0) }).flatMap({ marks[$0] }), let state = mark.state else { return [] }
    let next = state.next == .withdrawn && !mark.isMine ? ReviewState.raised : state.next
    if next == .withdrawn {
      marks.remove(mark.id)
    } else {
      mark.state = next
      marks.put(mark)
    }
    message = Message(language.pick("这一条现在是", "This one is now ") + next.text(language))
    return [.keep(marks)]
  }

  /// Takes all marks away, when asked twice.
  mutating func clearMarks() -> [Effect] {
    guard asked == .clearing else {
      asked = .clearing
      message = Message(
        language.pick(
          "再按一次 U，清除全部 \(marks.list.count) 条记录和 \(marks.notes) 条笔记；按别的键不清除。",
          "U once more clears all \(marks.list.count.counted("mark")) with \(marks.notes.counted("note")); any other key keeps them."
        ))
      return []
    }
    asked = nil
    marks = Marks()
    message = Message(language.pick("记录已清除。", "The marks are cleared."))
    return [.keep(marks)]
  }

  /// Moves the selected mark up (-1) or down (1) on the list of marks.
  mutating func moveMark(_ row: ListingRow?, by step: Int) -> [Effect] {
    guard let id = row.flatMap({ markID(of: $0) }) else { return [] }
    guard marks.move(id, by: step) else { return [] }
    here.selection = row?.id
    return [.keep(marks)]
  }

  func newMark(_ row: ListingRow, _ id: Mark.ID) -> Mark {
    let own = id.place.topic.screen.title(of: row, options)
    let title = deskScreen == nil ? own : row.figure?.name ?? row.saidFirst(options)
    return Mark(id: id, phase: row.home?.phase ?? phase, name: title)
  }

  /// On the list of marks: what is selected when a row of it goes.
  private mutating func selectAfterRemoving(_ row: ListingRow) {
    guard place == .marks else { return }
    let ids = marks.list.map { MarksListing.id($0) }
    guard let index = ids.firstIndex(of: row.id) else { return }
    here.selection = index + 1 < ids.count ? ids[index + 1] : index > 0 ? ids[index - 1] : nil
  }
}
