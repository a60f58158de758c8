/// Why a file could not be made a document.
public enum DocumentError: Error, Equatable, Sendable {
  /// The bytes are neither UTF-8 nor GB18030; the offset is that of the first byte that fits neither.
  case unknownEncoding(offset: Int)
  /// A line is longer than any document's.
  case lineTooLong(line: Int, bytes: Int, limit: Int)
  /// The file is larger than any document.
  case fileTooLarge(bytes: Int, limit: Int)
  /// The file cannot be opened or read; the reason is the system's.
  case unreadableFile(String, reason: String)
  /// The file holds nothing.
  case emptyFile
  /// The file is of a kind that is not read, such as a picture or an archive.
  case unknownFormat(String)
  /// A program that reads such files is not installed.
  case missingProgram(String, package: String)
  /// A program that reads such files gave up.
  case programFailed(String, reason: String)
  /// A program that reads such files took too long and was ended.
  case timedOut(String, seconds: Int)
  /// The file needs a password.
  case passwordProtected
  /// The pages are pictures without text.
  case noTextLayer(pages: Int)
  /// The file does not fit into memory.
  case outOfMemory(bytes: Int)
  /// The reading was ended by whoever watched it.
  case stopped
}

extension DocumentError: CustomStringConvertible {
  /// What happened, where, and what to do.
  public var description: String {
    switch self {
    case .unknownEncoding(let offset):
      "The text is neither UTF-8 nor GB18030 (first at byte \(offset)). Save it as UTF-8 and try again."
    case .lineTooLong(let line, let bytes, let limit):
      "Line \(line) has \(bytes) bytes; at most \(limit) are read. Is it a text file with line breaks?"
    case .fileTooLarge(let bytes, let limit):
      "The file has \(bytes) bytes; at most \(limit) are read. Is it the right file?"
    case .unreadableFile(let path, let reason):
      "\(path) cannot be read: \(reason). Check its name and permissions, and try again."
    case .emptyFile: "The file is empty. Was the download cut off? Download it anew and try again."
    case .unknownFormat(let kind):
      "The file is \(kind), which is not read. Save it as PDF, web page, office file or text, and try again."
    case .missingProgram(let program, let package):
      "Such files are read with \(program), which is not installed. Install \(package) and try again."
    case .programFailed(let program, let reason):
      "\(program) cannot read the file: \(reason). Is it damaged? Download it anew and try again."
    case .timedOut(let program, let seconds):
      "\(program) was ended after \(seconds) seconds. Is the file damaged? Download it anew and try again."
    case .passwordProtected:
      "The file is protected by a password. Save a copy without one and try again."
    case .noTextLayer(let pages):
      "All \(pages) pages are scanned pictures without text. Try again with --ocr, which needs tesseract."
    case .outOfMemory(let bytes):
      "There is no memory for the file's \(bytes) bytes. Close other programs and try again."
    case .stopped: "The reading was stopped. Import the file again."
    }
  }
}
