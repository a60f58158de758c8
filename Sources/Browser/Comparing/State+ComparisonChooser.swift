import BudgetModel
import Console

/// What the chooser of comparisons shows: of which department and year, filtered by what, and which is selected.
struct ChooserState {
  let key: DepartmentYear
  let filter: String
  let index: Int
}

extension KeyTable where Subject == ChooserState {
  /// The keys of the chooser: characters filter, whatever they mean elsewhere.
  static var comparing: KeyTable {
    func move(_ rows: Int) -> Act {
      { state, shown, _, _ in
        let last = (state.offered?.choices.count ?? 0) - 1
        state.overlay = .comparing(
          shown.key, filter: shown.filter, index: max(0, min(shown.index + rows, last)))
        return []
      }
    }
    return KeyTable(
      rows: [
        Row(codes: [.enter, .right]) { state, shown, _, _ in
          guard let choices = state.offered?.choices, choices.indices.contains(shown.index) else { return [] }
          state.overlay = nil
          return state.compare(shown.key, with: choices[shown.index].comparison)
        },
        Row(codes: [.down], act: move(1)), Row(codes: [.up], act: move(-1)),
        Row(codes: [.pageDown], act: move(10)), Row(codes: [.pageUp], act: move(-10)),
        Row(codes: [.home], act: move(-100_000)), Row(codes: [.end], act: move(100_000)),
        Row(codes: [.left], commands: [.cancel, .dismiss, .compare], act: closes),
        Row(codes: [.backspace]) { state, shown, _, _ in
          state.overlay = .comparing(shown.key, filter: String(shown.filter.dropLast()), index: 0)
          return []
        },
        Row(commands: [.leave, .suspend], act: passes),
      ], isTyped: true,
      others: { state, shown, _, key in
        let filter = shown.filter.typing(key)
        if filter != shown.filter { state.overlay = .comparing(shown.key, filter: filter, index: 0) }
        return []
      })
  }
}
