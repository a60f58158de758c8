import Catalogues
import BudgetModel
import Facts
import Reconciliation

/// What came of an ``Effect``.
public enum Answer: Sendable {
  /// Disclosures were read.
  case opened([Disclosure])
  /// The documents of a department and year were read to be looked through; they need not be kept.
  case gathered(DepartmentYear, YearDisclosures)
  /// The documents of a department and year were checked.
  case checked(DepartmentYear, Report)
  /// It became known how much is found in documents that are not open.
  case counted([DepartmentYear: FindingCounts])
  /// The library's own index was asked; nil where it keeps none.
  case found(IndexAnswer?)
  /// The text of the library was looked through, or as much of it as was by now.
  case textsFound(FoundTexts)
  /// So many departments' years of so many are read for their facts.
  case factsRead(done: Int, of: Int)
  /// The facts are open.
  case factsOpened(any FactBase)
  /// They cannot be opened; why.
  case factsFailed(FactError)
  /// The facts were asked.
  case told(FactRequest, FactReply)
  /// A page was read.
  case pageRead(PageRequest, PageText)
  /// A file was imported, or refused; what was said of it.
  case imported(ImportedDocument)
  /// The library was read anew.
  case reloaded(KnownLibrary)
  /// The marks as they are kept now; the text says what a user should know of it.
  case kept(Marks, said: String?)
  /// What was decided as it is kept now; the text says what a user should know of it.
  case ruled(Rulings, said: String?)
  /// The marks could not be kept; the text says why.
  case notKept(String)
  /// Something was done; the text says what.
  case done(String)
  /// Something could not be done; the text says what, where, and what to do.
  case failed(String)
}
