import BudgetModel

/// What the program wants done outside itself; `mingzhang` carries it out and answers with ``Answer``.
public enum Effect: Hashable, Sendable {
  /// Read these disclosures (``Summary/id``) from the library.
  case open([String])
  /// Check the documents of a department and year, when nothing else is to be done.
  case check(DepartmentYear)
  /// Read the documents of these departments and years, when nothing else is to be done, to look through them.
  case gather([DepartmentYear])
  /// Ask the library's own index.
  case find(SearchQuery)
  /// Open the facts of all departments, beside whatever else is done.
  case openFacts
  /// Ask the facts, beside whatever else is done; what was asked before and is not answered is let go.
  case ask(FactRequest)
  /// Look for what was typed in the text of all documents.
  case findTexts(SearchQuery)
  /// Keep a correction and read the document anew with it.
  case correct(CorrectionRequest)
  /// Ask the terminal whether it shows pictures.
  case askForPictures
  /// Read a page of a document.
  case readPage(PageRequest)
  /// Open a document at a page, in a program of its own.
  case openDocument(PageRequest)
  /// Read the list of what the library holds anew.
  case reload
  /// Keep a setting's value in the user's configuration.
  case keepSetting(String, String)
  /// Import a file or folder into the library, beside whatever else is done.
  case bringIn(String, replaces: Bool)
  /// Forget what is on the terminal and send everything again.
  case redraw
  /// Stop the process as Ctrl-Z does.
  case suspend
  /// Keep the marks; the answer says what is kept then.
  case keep(Marks)
  /// Keep what was decided; the answer says what is kept then.
  case keepRulings(Rulings)
  /// Put a text on the terminal's clipboard.
  case copy(String)
  /// Write a file for what was chosen to be taken home.
  case export(ExportChoice)
  /// Leave, unless marks could not be kept.
  case quitIfKept
  /// Leave.
  case quit
}
