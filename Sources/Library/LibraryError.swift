/// What is wrong with a library, one of its packages, or with keeping one.
///
/// Every case carries what its text needs: see ``text(_:)``.
public enum LibraryError: Error, Hashable, Sendable {
  // MARK: Folders and files
  /// A folder given as a library does not exist.
  case folderMissing(String)
  /// A folder cannot be listed; the system's error number.
  case folderUnreadable(String, code: Int32)
  /// A folder given as a library holds no package.
  case folderEmpty(String)
  /// A file that a package must have, or names, is not there.
  case fileMissing(String)
  /// A file cannot be read; the system's error number, 0 where it is no ordinary file.
  case fileUnreadable(String, code: Int32)
  /// A file is larger than any disclosure is.
  case fileTooLarge(String, limit: Int)
  /// A line is longer than any line of a disclosure is; nothing beyond was read.
  case lineTooLong(FilePosition, limit: Int)
  /// The bytes are neither UTF-8 nor GB18030.
  case notUTF8(FilePosition)

  // MARK: datapackage.json
  /// The text is not JSON.
  case brokenJSON(FilePosition)
  /// A property is missing.
  case missingProperty(file: String, property: String)
  /// A property has another type than the format says.
  case wrongType(file: String, property: String)
  /// A property holds a whole number that it cannot.
  case propertyOutOfRange(file: String, property: String, value: String, range: ClosedRange<Int>)
  /// The package was written by a later version of the program.
  case laterFormat(file: String, version: Int)
  /// A resource lies outside its package, or is the descriptor itself.
  case pathOutsidePackage(file: String, path: String)
  /// Two resources have one name or one path.
  case duplicateResource(file: String, name: String)
  /// A property holds a word that is none of those known.
  case unknownWord(file: String, property: String, value: String, known: [String])
  /// A table has several blocks that are not described.
  case undescribedBlock(FilePosition, block: Int)

  // MARK: CSV
  /// A quotation mark is not closed.
  case unclosedQuote(FilePosition)
  /// Something stands between a closing quotation mark and the next comma.
  case textAfterQuote(FilePosition)
  /// A line has more or fewer cells than the header.
  case cellCount(FilePosition, expected: Int, found: Int)
  /// A column is missing.
  case missingColumn(file: String, name: String)
  /// Two columns have one name.
  case duplicateColumn(FilePosition, name: String)
  /// A column belongs to no block of the table.
  case unknownColumn(FilePosition, name: String)
  /// A cell is not a number.
  case wrongNumber(FilePosition, value: String, column: String)
  /// A cell holds a whole number that its column cannot.
  case numberOutOfRange(FilePosition, value: String, column: String, range: ClosedRange<Int>)
  /// A cell holds a word that is none of those known.
  case unknownCell(FilePosition, value: String, column: String, known: [String])
  /// A cell that must hold something is blank.
  case blankCell(FilePosition, column: String)
  /// A unit is neither a unit of money, nor `%`, nor a measure word.
  case unknownUnit(FilePosition, value: String)
  /// A line names a project that the list of projects does not have.
  case unknownProject(FilePosition, project: String)
  /// Two lines say the same thing twice: two evaluations of one project, or two projects with one id.
  case duplicateProject(FilePosition, project: String)
  /// A row's number is taken by an earlier row of the same block.
  case duplicateRow(FilePosition, row: Int, firstLine: Int)
  /// A code stands twice under the same parent. The package is read all the same.
  case duplicateCode(FilePosition, code: String, firstLine: Int)
  /// A row lies more than one level below the one before it, so it has no parent. The package is read all the same.
  case levelJump(FilePosition, from: Int, to: Int)
  /// A row is its own parent: a code below itself. The package is read all the same.
  case ownParent(FilePosition, code: String, firstLine: Int)

  // MARK: Libraries
  /// Two packages hold the same disclosure; the first is kept.
  case duplicateDisclosure(id: String, kept: String, ignored: String)
  /// No package holds the disclosure.
  case unknownDisclosure(String)

  // MARK: Homes of other kinds
  /// What is wrong with a home that is no folder of packages, as that home says it.
  case home(HomeFailure)

  // MARK: Writing
  /// A file would be read and written at once.
  case sameFile(String)
  /// The package is there already.
  case packageExists(String)
  /// A file or folder cannot be written; the system's error number.
  case cannotWrite(String, code: Int32)
  /// A table cannot be kept: a row has more cells than columns, or belongs to no block.
  case inconsistentTable(number: Int, row: Int)
  /// A disclosure would not read back as it was written; the file that differs.
  case notRepresentable(String)
}
