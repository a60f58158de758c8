extension Marks {
  /// Joins what two programs made of the same marks, so that neither loses what only it added.
  ///
  /// A mark that one of them took away goes, unless the other has changed it since. Two different notes on one row are both
  /// kept, one behind the other.
  /// - Parameters:
  ///   - base: the marks both began with.
  ///   - theirs: what the other program made of them.
  /// - Returns: these marks with theirs, in this order, what only they have at the end.
  public func merging(_ theirs: Marks, since base: Marks) -> Marks {
    let former = Dictionary(base.list.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let other = Dictionary(theirs.list.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let own = Set(list.map(\.id))
    let kept = list.compactMap { mark -> Mark? in
      guard let twin = other[mark.id] else { return former[mark.id] == mark ? nil : mark }
      return mark.joined(with: twin, since: former[mark.id])
    }
    let added = theirs.list.filter { !own.contains($0.id) && former[$0.id] != $0 }
    return Marks(kept + added)
  }
}

extension Mark {
  /// This mark with the other program's note: the one changed since, or both where both were.
  fileprivate func joined(with twin: Mark, since base: Mark?) -> Mark {
    if note == twin.note || twin.note == base?.note ?? "" { return self }
    if note == base?.note ?? "" { return twin }
    var both = self
    both.note = note + " / " + twin.note
    return both
  }
}
