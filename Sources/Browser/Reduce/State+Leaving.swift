extension State {
  /// Leaves. Marks that could not be kept are tried once more; if that fails, leaving asks once.
  mutating func leaveOrAsk() -> [Effect] {
    let noted = keepNoteBeingTyped()
    guard isUnkept || !noted.isEmpty else { return [.quit] }
    if asked == .leaving { return [.quit] }
    asked = .leaving
    return [.keep(marks), .quitIfKept]
  }

  /// Takes the marks as they are kept now, another program's among them.
  mutating func take(_ kept: Marks, said text: String?) {
    marks = kept
    isUnkept = false
    if let text { message = Message(text) }
  }

  /// Remembers that the marks could not be kept.
  mutating func failKeeping(_ reason: String) {
    isUnkept = true
    message = Message(
      asked == .leaving
        ? language.pick("再按一次就不存而退出。", "Once more leaves without keeping them. ") + reason : reason,
      isError: true)
  }
}
