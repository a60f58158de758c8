/// What a user can want. Which keys say so stands in ``CommandTable``.
public enum Command: String, CaseIterable, Hashable, Sendable {
  case down, up, tenDown, tenUp, pageDown, pageUp, halfPageDown, halfPageUp, first, last
  case open, close, back, forward, nextPane, previousPane
  case overview, spending, economic, revenue, projects, findings, tables, library
  case search, nextHit, previousHit
  case nextFinding, previousFinding, filter
  case phase, compare
  case mark, clearMarks, note, marks, moveMarkUp, moveMarkDown, copyRow, copyTable, export
  case sort, invert, flat, expand, collapse, expandAll, share, treemap, unit
  case details, officialTable
  case symbols, theme, language, meeting, options
  case reload, redraw, suspend
  case help, palette, dismiss, leave, cancel
}
